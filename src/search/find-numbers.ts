import type { NumberPart } from './index-file.ts'
import type { TypedQuery } from './typed-query.ts'

/** Where a typed number stands: the figure of an area. */
export type NumberHit = { area: string; indicator: string; period: string }

/** Numbers that no year and no code explains. */
export function askedNumbers({ words }: TypedQuery): string[] {
	return words.filter(({ isYear }) => !isYear).flatMap(({ numbers }) => numbers)
}

/** Figures of exactly one of the numbers, in the order of the list. */
export function findNumbers(asked: readonly string[], part: NumberPart): NumberHit[] {
	const wanted = new Set(asked)
	return part.numbers.flatMap(([number, ...places]) => (wanted.has(number) ? hitsOf(places, part) : []))
}

function hitsOf(places: readonly number[], { areas, indicators, periods }: NumberPart): NumberHit[] {
	return Array.from({ length: places.length / 3 }, (_, at) => ({
		area: areas[places[3 * at] ?? 0] ?? '',
		indicator: indicators[places[3 * at + 1] ?? 0] ?? '',
		period: periods[places[3 * at + 2] ?? 0] ?? '',
	}))
}
