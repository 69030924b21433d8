import type { Checked } from '../../schemas/checked.ts'
import type { Sidecar } from '../../schemas/dataset.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import { isWithoutValue } from '../../schemas/observation-status.ts'
import { SmallIds } from '../csv/small-ids.ts'
import { confirms } from '../plausibility/confirmations.ts'
import type { Alarm, CheckContext } from '../plausibility/figures/alarm.ts'
import type { DeclaredCheck } from '../plausibility/figures/declared-check.ts'
import type { Cell } from '../plausibility/figures/figure-table.ts'
import { codeOf, inBoth, nameOf, shown } from '../plausibility/figures/words.ts'
import { PlausibilityWatch } from '../plausibility/plausibility-watch.ts'
import type { IndicatorRegistry } from '../read/observation-judges.ts'
import { referencePeriod } from '../read/reference-period.ts'
import { comparePublished, type PublishedComparison, savedFigures } from './compare-published.ts'
import { EVIDENCE, type FigureAlarm } from './figure-alarm.ts'
import { FiguresByKey } from './figures-by-key.ts'
import { type FigureKey, keyText, type TableFigure } from './table-figure.ts'

/** A dataset as it is published, or another one of the same office. */
export type QuestionedDataset = {
	figures: readonly TableFigure[]
	/** Which month its yearly figures are of, from the sidecar. */
	referenceMonths?: Sidecar['reference_months']
	/** What somebody looked at already, from the sidecar. */
	checked?: readonly Checked[]
}

export type FigureQuestions = {
	/** What is to be saved. */
	drafts: readonly TableFigure[]
	/** The dataset it is saved into; without figures where it is new. */
	published: QuestionedDataset
	/** The office's other datasets: levels above and below, parts and wholes, earlier years. */
	others?: readonly QuestionedDataset[]
	indicators: IndicatorRegistry
	places: CheckContext['places']
	/** The checks of `plausibility.csv`. */
	checks: readonly DeclaredCheck[]
	/** Today as `2026-06-30`. */
	day: string
}

export type QuestionedFigures = {
	comparison: PublishedComparison
	/** Errors first; then in the order of the checks and of the figures. At most `ALARMS` of one check. */
	alarms: FigureAlarm[]
	/** How many there are of each check, by its id. */
	counts: Readonly<Record<string, number>>
}

/** Most alarms of one check that are told in full. */
export const ALARMS = 100

/**
 * All that is questionable in the dataset as it will be once the drafts are saved: what touches a drafted figure, and what
 * the drafts make of others. `npm run check` says the same of the saved file.
 */
export function questionFigures(questions: FigureQuestions): QuestionedFigures {
	const { drafts, published, others = [] } = questions
	const [drafted, own] = [new FiguresByKey(drafts), new FiguresByKey(published.figures)]
	const comparison = comparePublished(drafted, own)
	const known = new Set<string>()
	const before = watched([published, ...others], questions)
	for (const found of before.alarms()) known.add(wordsOf(found))
	const saved = [{ ...published, figures: savedFigures(drafted, own) }, ...others]
	const after = watched(saved, questions)
	const context = after.context()
	const raised = [...after.alarms()]
	const places = placesAmong(raised.length === 0 ? [] : drafts)
	const counts: Record<string, number> = {}
	const alarms: FigureAlarm[] = []
	for (const found of raised) {
		const { check, alarm } = found
		const isKnown = known.has(wordsOf(found))
		if (isKnown && !alarm.compared.some((cell) => places.has(keyText(keyOf(cell, context))))) continue
		const count = (counts[check.id] ?? 0) + 1
		counts[check.id] = count
		if (count > ALARMS) continue
		const confirmed = reasonOf(found, saved)
		alarms.push({ ...figureAlarm(found, context, places), isKnown, confirmed })
	}
	const bySeverity = (severity: 'error' | 'warning') => alarms.filter((alarm) => alarm.severity === severity)
	return { comparison, alarms: [...bySeverity('error'), ...bySeverity('warning')], counts }
}

type Found = { check: DeclaredCheck; alarm: Alarm }

/** Where each drafted figure stands among the drafts. */
function placesAmong(drafts: readonly TableFigure[]): ReadonlyMap<string, number> {
	const places = new Map<string, number>()
	drafts.forEach((figure, place) => {
		const key = keyText(figure)
		if (!places.has(key)) places.set(key, place)
	})
	return places
}

/** A watch that has seen all figures of some datasets; the first of two of the same name counts. */
function watched(datasets: readonly QuestionedDataset[], questions: FigureQuestions): PlausibilityWatch {
	const { checks, indicators, places, day } = questions
	const watch = new PlausibilityWatch(checks, { indicators, places, day })
	const ids = { area: new SmallIds(), period: new SmallIds(), indicator: new SmallIds() }
	datasets.forEach(({ figures, referenceMonths = [], checked }, number) => {
		const references = new Map<string, string>()
		const referenceOf = (period: string) => {
			const known = references.get(period) ?? referencePeriod(period, referenceMonths)
			references.set(period, known)
			return known
		}
		watch.begin({ file: String(number), checked })
		figures.forEach((figure, place) => {
			const indicator = indicators.get(figure.indicator)
			if (!indicator) return
			const { area, period, status } = figure
			const row = { area, indicator, period, reference: referenceOf(period), status, ...saidBy(figure, indicator) }
			watch.take(row, place + 1, {
				area: ids.area.of(area),
				period: ids.period.of(period),
				indicator: ids.indicator.of(figure.indicator),
			})
		})
	})
	return watch
}

/** The value of a row as checks read it: what the gate refuses counts as none. */
function saidBy({ value, status, note = '' }: TableFigure, { categories }: Indicator) {
	const said = isWithoutValue(status) || value.trim() === '' ? null : value
	const number = said === null || categories.length > 0 ? null : Number(said)
	return {
		value: number === null || Number.isNaN(number) ? null : number,
		category: said !== null && categories.includes(said) ? said : null,
		note: () => (note === '' ? null : note),
	}
}

/** Whether it is the very same question: the same figures in the same words. */
function wordsOf({ check, alarm }: Found): string {
	const { period, indicator } = alarm.cell.column
	return `${check.id} ${alarm.about} ${period} ${indicator.id} ${alarm.says.id}`
}

function keyOf(cell: Cell, context: CheckContext): FigureKey {
	return { area: codeOf(cell, context), period: cell.column.period, indicator: cell.column.indicator.id }
}

function figureAlarm(
	{ check, alarm }: Found,
	context: CheckContext,
	places: ReadonlyMap<string, number>,
): Omit<FigureAlarm, 'isKnown' | 'confirmed'> {
	const key = keyOf(alarm.cell, context)
	// Two questions of one check may stand at the same figure: a column may be like two others.
	const beside = alarm.compared.find(({ column }) => column !== alarm.cell.column)?.column
	return {
		id: [
			check.id,
			alarm.about,
			key.period,
			key.indicator,
			...(beside ? [beside.period, beside.indicator.id] : []),
		].join(' '),
		rule: check.id,
		kind: check.kind,
		severity: check.severity,
		key,
		about: alarm.about,
		says: { id: `${alarm.says.id} ${check.says.id}`, en: `${alarm.says.en} ${check.says.en}` },
		evidence: alarm.compared.slice(0, EVIDENCE).map((cell) => {
			const own = keyOf(cell, context)
			return {
				...own,
				name: inBoth((language) => nameOf(cell, context, language)),
				value: inBoth((language) => shown(cell, language)),
				status: cell.column.status(cell.area),
				draft: places.get(keyText(own)) ?? null,
			}
		}),
		compared: alarm.compared.length,
	}
}

/** Why somebody who looked found it right: in the sidecar, or in the note of the row. */
function reasonOf({ check, alarm }: Found, datasets: readonly QuestionedDataset[]): string | null {
	if (check.severity === 'error') return null
	const { column, area } = alarm.cell
	const dataset = datasets[column.file(area)]
	if (column.isConfirmed(area)) return dataset?.figures[column.line(area) - 1]?.note ?? ''
	return dataset?.checked?.find((entry) => confirms(entry, check, alarm))?.reason ?? null
}
