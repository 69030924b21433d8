import type { Table, TableCell } from '../../chart-content/chart-content.ts'
import { yearHeads } from '../../format/year-heads.ts'
import { chartText } from '../../i18n/chart.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { isPartial } from '../../statistics/figure-state.ts'
import type { MeasuredArea, MeasuredPoint } from './measured-areas.ts'
import type { MeasuredWords } from './measured-words.ts'

/** The figures of a comparison: a row a year, the newest first, a column an area. */
export function comparisonTable(
	areas: readonly MeasuredArea[],
	labels: ReadonlyMap<string, string>,
	words: MeasuredWords,
	language: Language,
): Table {
	const years = yearsOf(areas)
	const t = chartText(language)
	const references = areas.flatMap(({ points }) => points.map(({ figure }) => figure.reference))
	const head = yearHeads(references, language)
	return {
		columns: [
			{ label: t.year },
			...areas.map(({ area }) => ({ label: labels.get(area.code) ?? area.name, numeric: true })),
		],
		rows: years.toReversed().map((year) => {
			const points = areas.map((one) => one.points.find((point) => point.year === year))
			const isShared = breaksAll(points)
			return {
				cells: [
					isShared ? { text: head(year), mark: { text: t.break, kind: 'b' as const } } : head(year),
					...points.map((point) =>
						measuredCell(isShared && point ? { ...point, status: 'A' } : point, words, language),
					),
				],
			}
		}),
	}
}

/** True for a year in which every series of two or more breaks: said once, beside the year. */
function breaksAll(points: readonly (MeasuredPoint | undefined)[]): boolean {
	const valued = points.flatMap((point) => (point && point.value !== null ? [point] : []))
	return valued.length > 1 && valued.every(({ status }) => status === 'B')
}

/** All years with a point, oldest first. */
export function yearsOf(areas: readonly MeasuredArea[]): number[] {
	const years = areas.flatMap(({ points }) => points.map(({ year }) => year))
	return [...new Set(years)].toSorted((a, b) => a - b)
}

/** A number with its state in words; without a number the reason why there is none. */
function measuredCell(point: MeasuredPoint | undefined, words: MeasuredWords, language: Language): TableCell {
	const t = chartText(language)
	if (!point || point.value === null) return absent(point, language)
	const text = words.value(point.value)
	const coverage = point.figure.derivation?.coverage
	if (coverage && isPartial(point.figure)) {
		return { text: `${text} (${coverage.have}/${coverage.of})`, state: 'partial' }
	}
	if (point.status === 'U') return { text, state: 'doubtful', mark: { text: t.doubtful, kind: 'u' } }
	if (point.status === 'P') return { text, state: 'provisional', mark: { text: t.provisional, kind: 'p' } }
	if (point.status === 'E') return { text, state: 'estimated', mark: { text: t.estimated, kind: 'p' } }
	if (point.status === 'B') return { text, mark: { text: t.break, kind: 'b' } }
	return point.value === 0 ? { text, state: 'zero' } : text
}

function absent(point: MeasuredPoint | undefined, language: Language): TableCell {
	const t = chartText(language)
	if (point?.figure.status === 'Q') return { text: t.suppressed, state: 'suppressed' }
	if (point?.figure.status === 'M') return { text: t.notApplicable, state: 'not-applicable' }
	return { text: t.noData, state: 'missing' }
}
