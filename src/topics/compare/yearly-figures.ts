import { isPartial } from '../../statistics/figure-state.ts'
import type { CompareArea, CompareFigure } from './compare-data.ts'

/** The figure of an area that stands for a year. */
export type YearFigure = { year: number; figure: CompareFigure }

/** An area with one figure a year, oldest first. */
export type YearlyArea = CompareArea & { years: readonly YearFigure[] }

type Candidates = ReadonlyMap<number, readonly CompareFigure[]>

/**
 * One figure a year and area. Where a year has several (March and September), all areas take the month that most of
 * them have, and of two alike the month that is usual in the other years, so that September is never set against
 * March when it can be helped.
 */
export function yearlyFigures(areas: readonly CompareArea[], from: number | null, to: number | null): YearlyArea[] {
	const all = areas.map(candidatesByYear)
	const popularity = countBy(areas.flatMap(({ figures }) => figures.map(({ month }) => month)))
	const years = [...new Set(all.flatMap((one) => [...one.keys()]))]
		.filter((year) => (from === null || year >= from) && (to === null || year <= to))
		.toSorted((a, b) => a - b)
	const chosen = years.map((year) => ({ year, reference: commonReference(all, year, popularity) }))
	return areas.map((one, index) => ({
		...one,
		years: chosen.flatMap(({ year, reference }) => {
			const figure = figureOfYear(all[index]?.get(year) ?? [], reference)
			return figure ? [{ year, figure }] : []
		}),
	}))
}

/** Of each year the figures with a value, else those without one; a figure of the whole area before a partial sum. */
function candidatesByYear({ figures }: CompareArea): Candidates {
	const years = Map.groupBy(figures, ({ year }) => year)
	for (const [year, own] of years) {
		const valued = own.filter(({ value }) => value !== null)
		const whole = valued.filter((figure) => !isPartial(figure))
		if (valued.length > 0) years.set(year, whole.length > 0 ? whole : valued)
	}
	return years
}

/** The reference that most areas have; then of the usual month, then published rather than added up, then the newest. */
function commonReference(
	all: readonly Candidates[],
	year: number,
	popularity: ReadonlyMap<number | undefined, number>,
): string {
	const scores = new Map<string, [areas: number, usual: number, published: number]>()
	for (const own of all) {
		for (const { reference, month, derivation } of own.get(year) ?? []) {
			const score = scores.get(reference) ?? [0, popularity.get(month) ?? 0, 0]
			scores.set(reference, [score[0] + 1, score[1], score[2] + Number(derivation === null)])
		}
	}
	const references = [...scores.keys()].toSorted()
	return references.reduce((best, one) => (isBelow(scores.get(one), scores.get(best)) ? best : one), '')
}

/** Compares two scores; the first difference decides. */
function isBelow(score: readonly number[] = [], other: readonly number[] = []): boolean {
	const at = score.findIndex((value, index) => value !== (other[index] ?? 0))
	return at !== -1 && (score[at] ?? 0) < (other[at] ?? 0)
}

function figureOfYear(own: readonly CompareFigure[], reference: string): CompareFigure | undefined {
	const matching = own.filter((figure) => figure.reference === reference)
	return matching.find(({ derivation }) => derivation === null) ?? matching[0] ?? own.at(-1)
}

function countBy<Key>(keys: readonly Key[]): Map<Key, number> {
	const counts = new Map<Key, number>()
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
	return counts
}
