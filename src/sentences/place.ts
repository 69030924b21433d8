import { roundTo } from '../format/number.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { Rank } from '../schemas/figure.ts'
import type { Indicator } from '../schemas/indicator.ts'
import { withReservations } from './figure.ts'
import { joinNames } from './join-names.ts'
import { sayPosition } from './rank.ts'
import { mayCompare, type Speech, type SpokenFigure } from './speak.ts'
import { type Siblings, sayStanding } from './standing.ts'
import { NAMED_NEIGHBOURS } from './thresholds.ts'

/** An area with its figure. */
export type Peer = { name: string; figure: Speech }

type Neighbours = { above: string[]; tied: string[]; below: string[] }

/**
 * A place among siblings by its neighbours: "tertinggi kedua di Jawa Timur, di bawah Sampang", "terendah di Jawa Timur
 * bersama Kota Batu". Elsewhere, where naming says nothing, it is counted as `sayStanding` does: "tertinggi ke-11 dari 38
 * kabupaten/kota di Jawa Timur", "di tengah: urutan ke-20 dari 38 …".
 *
 * `null` where there is no rank (the gate gives none among too few figures) or the figure may not be compared. Figures
 * that print alike share a place: nobody is named above an area of the same printed figure.
 *
 * @param others the siblings without the area itself
 */
export function sayPlace(
	own: Speech,
	rank: Rank | null,
	others: readonly Peer[],
	siblings: Siblings,
	indicator: Indicator,
	language: Language,
): string | null {
	if (!rank || !mayCompare(own)) return null
	const { noun, where } = siblings
	const inside = where === null ? null : `${language === 'id' ? 'di' : 'in'} ${where}`
	const among = inside ?? `${language === 'id' ? 'dari' : 'of'} ${rank.of} ${noun}`
	const said = sayNamed(rank, neighbours(own, others, indicator), among, indicator, language)
	const known = others.map(({ figure }) => figure).filter(mayCompare)
	const counted = said ?? sayStanding(rank, siblings, language, indicator.measure)
	return withReservations(counted, [own, ...known], language)
}

function neighbours(own: SpokenFigure, others: readonly Peer[], { decimals }: Indicator): Neighbours {
	const print = (value: number) => roundTo(value, decimals)
	const known = others.flatMap(({ name, figure }) => (mayCompare(figure) ? [{ name, value: print(figure.value) }] : []))
	known.sort((a, b) => b.value - a.value || (a.name < b.name ? -1 : 1))
	const value = print(own.value)
	const names = (test: (other: number) => boolean) => known.filter((one) => test(one.value)).map(({ name }) => name)
	return {
		above: names((other) => other > value),
		tied: names((other) => other === value),
		below: names((other) => other < value),
	}
}

/** `null` in the middle, in large ties, and where the names given are not those that were ranked. */
function sayNamed(
	rank: Rank,
	{ above, tied, below }: Neighbours,
	among: string,
	{ measure }: Indicator,
	language: Language,
): string | null {
	const isWhole = above.length === rank.rank - 1 && tied.length === rank.tied - 1
	const isAll = isWhole && above.length + tied.length + below.length === rank.of - 1
	const fromTop = above.length <= below.length
	const beyond = fromTop ? above : below
	if (!isAll || rank.tied === rank.of || tied.length > NAMED_NEIGHBOURS || beyond.length > NAMED_NEIGHBOURS) return null
	const position = sayPosition(above.length + 1, below.length + 1, measure, language)
	const shared = tied.length > 0 ? ` ${language === 'id' ? 'bersama' : 'with'} ${joinNames(tied, language)}` : ''
	const article = language === 'id' ? '' : 'the '
	const place = `${article}${position} ${among}${shared}`
	if (beyond.length === 0) return place
	return `${place}, ${sideWord(fromTop, language)} ${joinNames(beyond, language)}`
}

function sideWord(isUnder: boolean, language: Language): string {
	if (language === 'id') return isUnder ? 'di bawah' : 'di atas'
	return isUnder ? 'below' : 'above'
}
