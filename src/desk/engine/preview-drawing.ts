import { siblingCaption, stripInput } from '../../chart-content/strip-input.ts'
import { trendDrawing } from '../../chart-content/trend-drawing.ts'
import { trendCaption, trendFinding } from '../../chart-content/trend-finding.ts'
import { drawTwice } from '../../charts/draw-twice.ts'
import { dotStrip } from '../../charts/strip/dot-strip.ts'
import { placeName } from '../../facts/place-name.ts'
import { atSameReferences, trendSeries } from '../../facts/series-selection.ts'
import type { AreaRegister } from '../../gate/register/area-register.ts'
import type { Area } from '../../schemas/area.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Figure } from '../../schemas/figure.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import { newestFigure } from '../../statistics/newest-figure.ts'

/** A chart of an area's page: what it shows, and the drawing as SVG for wide and for narrow places. */
export type PreviewDrawing = { finding: string | null; caption: string; wide: string; narrow: string }

/** What is drawn: one indicator in an area, among all its figures by area. */
export type DrawnSubject = {
	indicator: Indicator
	area: Area
	figures: ReadonlyMap<string, readonly Figure[]>
	areas: Pick<AreaRegister, 'ancestorsOf' | 'childrenOf'>
}

/**
 * The chart that the area's page draws of these figures, by the page's own functions: its trend beside the area around
 * it, or with a single period all areas beside it on a strip. `null` where the page draws neither.
 */
export function drawPreview(subject: DrawnSubject, language: Language): PreviewDrawing | null {
	const parent = subject.areas.ancestorsOf(subject.area.code).at(-1) ?? null
	return drawTrend(subject, parent, language) ?? (parent && drawStrip(subject, parent, language))
}

function drawTrend(
	{ indicator, area, figures: byArea }: DrawnSubject,
	parent: Area | null,
	language: Language,
): PreviewDrawing | null {
	const figures = trendSeries(byArea.get(area.code) ?? [])
	if (figures.length < 2) return null
	const beside = parent ? atSameReferences(byArea.get(parent.code) ?? [], figures) : []
	const names = [placeName(area), ...(parent && beside.length > 1 ? [placeName(parent)] : [])]
	const caption = trendCaption(indicator, names, figures, language)
	const drawn = { language, area, parent: parent && { area: parent } }
	const { wide, narrow } = trendDrawing(drawn, indicator, figures, beside, caption, undefined)
	const finding = trendFinding(indicator, figures, { name: placeName(area), level: area.level }, language)
	return { finding, caption, wide, narrow }
}

/** Fewer areas than this are no strip. */
const FEWEST = 3

function drawStrip(
	{ indicator, area, figures, areas }: DrawnSubject,
	parent: Area,
	language: Language,
): PreviewDrawing | null {
	const newest = (code: string) => newestFigure((figures.get(code) ?? []).filter(({ value }) => value !== null))
	const reference = newest(area.code)?.reference
	if (reference === undefined) return null
	const siblings = areas.childrenOf(parent.code).flatMap((sibling) => {
		const figure = newest(sibling.code)
		if (!figure || figure.value === null || figure.reference !== reference) return []
		return [{ area: sibling, figure: { ...figure, value: figure.value } }]
	})
	if (siblings.length < FEWEST) return null
	siblings.sort((a, b) => b.figure.value - a.figure.value || (a.area.code < b.area.code ? -1 : 1))
	const above = figures.get(parent.code)?.find((figure) => figure.reference === reference)?.value ?? null
	const beside = above === null ? null : { name: placeName(parent), value: above }
	const input = stripInput(indicator, siblings, area.code, beside, language)
	const caption = siblingCaption({ indicator, siblings, parent, reference }, language)
	const text = { title: caption, description: `${caption}.`, idPrefix: `s-${indicator.id}` }
	return { finding: null, caption, ...drawTwice((width) => dotStrip(input, width), text) }
}
