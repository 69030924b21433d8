import type { Table } from '../../chart-content/chart-content.ts'
import { readDatasets, readIndicator } from '../../contract/read-generated.ts'
import { namedArea } from '../../facts/named-area.ts'
import { readReconciliation } from '../../facts/reconciliation.ts'
import { titleOf } from '../../format/area-name.ts'
import { formatNumber } from '../../format/number.ts'
import { formatPeriod } from '../../format/period.ts'
import { formatBare, formatValue } from '../../format/value.ts'
import { address, areaPath } from '../../i18n/address.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { type HeldSum, type SumKind, type SumState, sumKinds, sumStates } from '../../schemas/reconciliation.ts'
import { reconciliationText } from './reconciliation-text.ts'

/** Sums in a list of the page; the others are counted, and stand in the table for download. */
const LISTED = 12

/** One sum in words: whose it is, what it comes to, and why. */
export type SumLine = { text: string; href: string | null; says: string; why: string }

/** Sums of one kind: a table of groups, those that are apart, those that cannot be formed. */
export type SumPart = {
	kind: SumKind
	title: string
	intro: string
	table: Table
	apart: { items: SumLine[]; more: number }
	unformed: { items: SumLine[]; more: number }
}

/** The page: how many sums there are of each state, and the parts that there are. */
export type ReconciliationStory = {
	total: number
	states: { state: SumState; count: string; words: string }[]
	parts: SumPart[]
}

/** All sums that must agree, in words. */
export function reconciliationStory(language: Language): ReconciliationStory {
	const sums = readReconciliation()
	const counts = Map.groupBy(sums, ({ state }) => state)
	const t = reconciliationText(language)
	return {
		total: sums.length,
		states: sumStates.flatMap((state) => {
			const count = counts.get(state)?.length ?? 0
			return count === 0 ? [] : [{ state, count: formatNumber(count, 0, language), words: t.states[state] }]
		}),
		parts: sumKinds.flatMap((kind) => {
			const own = sums.filter((sum) => sum.kind === kind)
			return own.length === 0 ? [] : [partOf(kind, own, language)]
		}),
	}
}

function partOf(kind: SumKind, sums: readonly HeldSum[], language: Language): SumPart {
	const t = reconciliationText(language)
	const isUnformed = ({ state }: HeldSum) => state === 'incomplete' || state === 'doubtful'
	const isApart = (sum: HeldSum) => !isAgreed(sum) && !isUnformed(sum)
	return {
		kind,
		title: t.kinds[kind],
		intro: t.intros[kind],
		table: groupTable(sums, language),
		apart: listed(sums.filter(isApart).toSorted(gravestFirst), language),
		unformed: listed(sums.filter(isUnformed).toSorted(newestFirst), language),
	}
}

function isAgreed({ state }: HeldSum): boolean {
	return state === 'exact' || state === 'rounding'
}

/** Two sources or two dates are told side by side; doubtful figures are no measure for others. */
function isJudged({ state }: HeldSum): boolean {
	return state !== 'sources' && state !== 'doubtful' && state !== 'incomplete'
}

/** One row for each indicator and period with a sum: how many of those that are judged agree, and the largest gap. */
function groupTable(sums: readonly HeldSum[], language: Language): Table {
	const { columns } = reconciliationText(language)
	const formed = sums.filter(({ gap }) => gap !== null)
	const groups = Map.groupBy(formed.toSorted(newestFirst), ({ indicator, period }) => `${indicator} ${period}`)
	return {
		columns: [{ label: columns.what }, { label: columns.agree }, { label: columns.gap, numeric: true }],
		rows: [...groups.values()].map((group) => ({ cells: groupCells(group, language) })),
	}
}

function groupCells(group: readonly HeldSum[], language: Language): [string, string, string] {
	const t = reconciliationText(language)
	const n = (count: number) => formatNumber(count, 0, language)
	const judged = group.filter(isJudged)
	const [first] = group
	if (!first) return ['', '', '']
	const indicator = readIndicator(first.indicator)
	const gaps = group.flatMap(({ gap }) => (gap === null ? [] : [Math.abs(gap)]))
	return [
		`${indicator.short[language]}, ${formatPeriod(first.period, language)}`,
		unbroken(judged.length === 0 ? t.notJudged : t.agree(n(judged.filter(isAgreed).length), n(judged.length))),
		unbroken(formatValue(Math.max(0, ...gaps), indicator, language)),
	]
}

/** Short cells of figures stay on a line on a phone: the words before them break. */
const unbroken = (text: string) => text.replaceAll(' ', '\u00a0')

function listed(sums: readonly HeldSum[], language: Language): { items: SumLine[]; more: number } {
	return {
		items: sums.slice(0, LISTED).map((sum) => lineOf(sum, language)),
		more: Math.max(0, sums.length - LISTED),
	}
}

function lineOf(sum: HeldSum, language: Language): SumLine {
	const { area, hasPage } = namedArea(sum.area)
	const indicator = readIndicator(sum.indicator)
	return {
		text: `${titleOf(area, language)}, ${indicator.short[language]}, ${formatPeriod(sum.period, language)}`,
		href: hasPage ? address(language, areaPath(sum.area)) : null,
		says: sayState(sum, language),
		why: sayWhy(sum, language),
	}
}

function sayState(sum: HeldSum, language: Language): string {
	const t = reconciliationText(language)
	if (sum.state === 'doubtful') return t.doubted
	if (sum.sum === null || sum.gap === null)
		return t.missing(formatNumber(sum.have, 0, language), formatNumber(sum.of, 0, language))
	const indicator = readIndicator(sum.indicator)
	const [value, total] = [sum.value, sum.sum].map((number) => formatBare(number, indicator, language))
	const share =
		sum.value === 0 ? '' : ` (${formatNumber((100 * Math.abs(sum.gap)) / Math.abs(sum.value), 1, language)}%)`
	const gap = `${formatBare(Math.abs(sum.gap), indicator, language)}${share}`
	if (sum.state === 'sources') return t.writtenSources(value ?? '', total ?? '', gap)
	const say = sum.kind === 'dates' ? t.writtenDates : t.written
	return say(value ?? '', total ?? '', gap, formatBare(sum.tolerance ?? 0, indicator, language))
}

/** The cause: the steward's words, else that there are two dates or two sources, else that nobody told one. */
function sayWhy(sum: HeldSum, language: Language): string {
	const t = reconciliationText(language)
	if (sum.explanation) return sum.explanation[language]
	if (sum.state === 'unexplained') return t.unexplained
	if (sum.state !== 'sources') return ''
	const dates =
		sum.kind === 'dates' && sum.otherPeriod ? capital(`${t.dates(formatPeriod(sum.otherPeriod, language))}.`) : ''
	if (sum.otherDataset === null) return dates
	const titles = new Map(readDatasets().map(({ id, title }) => [id, title[language]]))
	const [own, other] = [sum.dataset, sum.otherDataset].map((id) => titles.get(id) ?? id)
	return [dates, t.sourcesOf(own ?? '', other ?? '')].filter((words) => words !== '').join(' ')
}

function capital(words: string): string {
	return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

/** Without a word first, then by the part of the figure that the gap makes. */
function gravestFirst(a: HeldSum, b: HeldSum): number {
	const rank = ({ state }: HeldSum) => (state === 'unexplained' ? 0 : state === 'explained' ? 1 : 2)
	return rank(a) - rank(b) || partApart(b) - partApart(a) || (a.area < b.area ? -1 : 1)
}

function partApart({ gap, value }: HeldSum): number {
	return gap === null ? 0 : Math.abs(gap) / Math.max(Math.abs(value), Number.MIN_VALUE)
}

function newestFirst(a: HeldSum, b: HeldSum): number {
	if (a.indicator !== b.indicator) return 0
	return a.period === b.period ? (a.area < b.area ? -1 : 1) : a.period < b.period ? 1 : -1
}
