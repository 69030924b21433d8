import { classScale } from '../../chart-content/class-scale.ts'
import { classBar } from '../../charts/class-bar.ts'
import { renderSvg } from '../../charts/render-svg.ts'
import type { AreaContext } from '../../facts/area-context.ts'
import { newestFigureOf, newestNumberOf } from '../../facts/area-figures.ts'
import { areaPlan } from '../../facts/area-plan.ts'
import { placeName } from '../../facts/place-name.ts'
import { categoryWord } from '../../format/category-word.ts'
import { formatPeriod } from '../../format/period.ts'
import { formatBare } from '../../format/value.ts'
import { siblingNoun } from './sibling-noun.ts'
import { statusBarText } from './status-bar-text.ts'
import { sayLimits } from './story-classed.ts'

/** The status of a village on the scale of its index: a drawing, and the words below it. */
export type StatusBar = { drawing: string; caption: string; note: string }

/** `null` for other areas, and where the registry gives an index no limits. */
export function statusBar(context: AreaContext): StatusBar | null {
	const { headline } = areaPlan(context.file)
	if (context.area.level !== 'desa-kelurahan' || headline?.kind !== 'classed') return null
	const { index, classes } = headline.of
	const own = newestNumberOf(context.file, index.id)
	const category = newestFigureOf(context.file, classes.id)?.category
	const middle = own?.comparison?.siblingMedian ?? null
	const scale = own && classScale(own.value, middle, index, classes)
	if (!own || !scale || !category) return null
	const { language } = context
	const t = statusBarText(language)
	const value = formatBare(own.value, index, language)
	const when = formatPeriod(own.reference, language)
	const upright =
		middle === null
			? ''
			: t.middle(siblingNoun(context, index), context.parent?.area.kind ?? '', formatBare(middle, index, language))
	const drawn = renderSvg(classBar({ value: own.value, label: value, status: own.status, middle, ...scale }), {
		title: t.title(placeName(context.area), value, categoryWord(category)),
		description: [t.steps(scale.steps.map(({ word }) => word).join(', ')), upright].filter(Boolean).join(' '),
		idPrefix: 'fig',
		className: 'fig-of',
	})
	const note = [sayLimits(category, classes, language), upright].filter(Boolean).join(' ')
	return { drawing: drawn, caption: `${index.name[language]} ${when}.`, note }
}
