import { titleOf } from '../../format/area-name.ts'
import { formatPeriod } from '../../format/period.ts'
import { sayValue } from '../../format/value.ts'
import type { TableFigure } from '../../gate/comparison/table-figure.ts'
import { referencePeriod } from '../../gate/read/reference-period.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Figure } from '../../schemas/figure.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import { isWithoutValue } from '../../schemas/observation-status.ts'
import { sayChange } from '../../sentences/change.ts'
import type { OfficeRegisters } from './office-registers.ts'
import { drawPreview, type PreviewDrawing } from './preview-drawing.ts'
import { previewText } from './preview-text.ts'

/** What a reader will meet of one area once the figures are saved: a sentence, and the chart of the area's own page. */
export type Preview = { sentence: string; drawing: PreviewDrawing | null }

/** A table of the office by its name, as it will be once the figures are saved. */
export type SavedTable = { id: string; figures: readonly TableFigure[] }

/**
 * The home area's newest figure of the first measure drafted, beside the one before; where the home area has none, the
 * first area in the file that has a page, else the first. Nothing for words and for a table without a number.
 * @param drafted the figures of the file
 * @param tables all tables of the office, the one that the figures are saved into among them
 */
export function previewOf(
	drafted: readonly TableFigure[],
	tables: readonly SavedTable[],
	registers: OfficeRegisters,
	language: Language,
): Preview | null {
	const { office, areas, indicators } = registers
	const pages = new Set(office.pages)
	const shown =
		drafted.find(({ area, value }) => area === office.homeArea && value !== '') ??
		drafted.find(({ area, value }) => value !== '' && pages.has(area)) ??
		drafted.find(({ value }) => value !== '')
	const indicator = shown && indicators.get(shown.indicator)
	const area = shown && areas.get(shown.area)
	if (!indicator || !area || indicator.measure === 'category') return null
	const figures = figuresByArea(indicator, tables, office)
	const [last, before] = (figures.get(area.code) ?? []).filter(({ value }) => value !== null).toReversed()
	if (!last) return null
	const value = sayValue(last.value ?? 0, indicator, language)
	const t = previewText(language)
	const period = formatPeriod(last.period, language)
	const told = t.figure(indicator.name[language], titleOf(area, language), value, period)
	const sentence =
		before && last.status !== 'B'
			? `${told}, ${sayChange(changeOf(before, last), indicator, language, area.level)} ${t.since(formatPeriod(before.period, language))}.`
			: `${told}.`
	return { sentence, drawing: drawPreview({ indicator, area, figures, areas }, language) }
}

function changeOf(before: Figure, last: Figure) {
	return { points: (last.value ?? 0) - (before.value ?? 0), percent: null, from: before.period }
}

/** All figures of an indicator as a page has them, by area, oldest first. */
function figuresByArea(
	{ id }: Indicator,
	tables: readonly SavedTable[],
	{ datasets }: OfficeRegisters['office'],
): Map<string, Figure[]> {
	const found = new Map<string, Figure[]>()
	for (const table of tables) {
		const months = datasets.find((dataset) => dataset.id === table.id)?.sidecar.reference_months ?? []
		for (const row of table.figures) {
			if (row.indicator !== id) continue
			const figure = asFigure(row, table.id, referencePeriod(row.period, months))
			const same = found.get(row.area)
			if (same) same.push(figure)
			else found.set(row.area, [figure])
		}
	}
	const order = (one: Figure, other: Figure) =>
		one.reference < other.reference ? -1 : Number(one.reference > other.reference)
	for (const figures of found.values()) figures.sort(order)
	return found
}

function asFigure({ period, value, status, note = '' }: TableFigure, dataset: string, reference: string): Figure {
	const number = value === '' || isWithoutValue(status) ? null : Number(value)
	return {
		period,
		reference,
		status,
		value: number,
		category: null,
		copies: null,
		note: note === '' ? null : note,
		dataset,
		derivation: null,
		comparison: null,
	}
}
