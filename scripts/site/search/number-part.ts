import { roundTo } from '../../../src/format/number.ts'
import type { IndicatorFile } from '../../../src/schemas/indicator-file.ts'
import type { NumberPart } from '../../../src/search/index-file.ts'
import { numberKey } from '../../../src/search/read-number.ts'

/** Numbers of one or two digits are the figures of too many areas to lead to one. */
const SHORTEST = 3

/**
 * Published figures of kabupaten and above, by their numbers as they are printed. Villages are left out: their indices
 * are all alike, and a thousand villages share each.
 */
export function numberPart(files: Iterable<IndicatorFile>): NumberPart {
	const [areas, indicators, periods] = [places(), places(), places()]
	const numbers = new Map<string, number[]>()
	for (const { indicator, areas: own } of files) {
		for (const { area, hasPage, figures } of own) {
			if (!hasPage || (area.level !== 'kabupaten-kota' && area.level !== 'provinsi' && area.level !== 'negara'))
				continue
			for (const { period, value } of figures) {
				if (typeof value !== 'number') continue
				const key = numberKey(roundTo(value, indicator.decimals))
				if (key.replace(/\D/g, '').length < SHORTEST) continue
				const list = numbers.get(key) ?? []
				list.push(areas.of(area.code), indicators.of(indicator.id), periods.of(period))
				numbers.set(key, list)
			}
		}
	}
	const sorted = [...numbers].sort(([a], [b]) => (a < b ? -1 : 1))
	return {
		areas: areas.all(),
		indicators: indicators.all(),
		periods: periods.all(),
		numbers: sorted.map(([key, list]) => [key, ...list] as const),
	}
}

/** A list in which each word has its place from the first time it is said. */
function places() {
	const known = new Map<string, number>()
	return {
		of(word: string): number {
			const place = known.get(word) ?? known.size
			known.set(word, place)
			return place
		},
		all: () => [...known.keys()],
	}
}
