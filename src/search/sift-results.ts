import type { Filters, Result } from './answer.ts'
import type { SearchKind } from './search-kind.ts'

/** Below this share of the best score a result has too little of what was asked for. */
const SHARE = 0.3

/** The results that pass the filters, and how many there are of each kind before that filter. */
export type Sifted = { shown: Result[]; counts: ReadonlyMap<SearchKind, number>; all: number }

/** Sifts results by place and year, leaves out the far-fetched, and then sifts by kind. The order stays. */
export function siftResults(results: readonly Result[], { jenis, tempat, tahun }: Filters): Sifted {
	const placed = results.filter(
		(one) => (!tempat || one.tempat.includes(tempat)) && (!tahun || one.tahun.includes(tahun)),
	)
	const near = withoutFar(placed)
	const counts = new Map<SearchKind, number>()
	for (const one of near.flatMap(kindsOf)) counts.set(one, (counts.get(one) ?? 0) + 1)
	const ofKind = (list: readonly Result[]) =>
		list.filter((one) => !jenis || kindsOf(one).some((kind) => kind === jenis))
	const kept = ofKind(near)
	// A kind that was asked for and is only far-fetched is better than nothing.
	return { shown: kept.length > 0 ? kept : withoutFar(ofKind(placed)), counts, all: near.length }
}

function withoutFar(results: readonly Result[]): Result[] {
	const best = results.reduce((most, { score }) => Math.max(most, score), 0)
	return results.filter(({ score }) => score >= SHARE * best)
}

function kindsOf({ jenis, simulated }: Result): SearchKind[] {
	return simulated ? [jenis, 'simulasi'] : [jenis]
}

/** The places and years that results can be sifted by, each once and in order. */
export function filterWords(results: readonly Result[]): { tempat: string[]; tahun: string[] } {
	const near = withoutFar(results)
	return {
		tempat: [...new Set(near.flatMap(({ tempat }) => tempat))].sort(),
		tahun: [...new Set(near.flatMap(({ tahun }) => tahun))].sort().reverse(),
	}
}
