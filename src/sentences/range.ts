import { roundTo } from '../format/number.ts'
import type { Bilingual, Language } from '../schemas/bilingual.ts'
import type { Indicator } from '../schemas/indicator.ts'
import { sayFigure, withReservations } from './figure.ts'
import { joinNames } from './join-names.ts'
import { numberWord } from './number-word.ts'
import type { Peer } from './place.ts'
import { isSpoken, mayCompare, type Speech, type SpokenFigure } from './speak.ts'
import { NAMED_NEIGHBOURS } from './thresholds.ts'

type Known = { name: string; figure: SpokenFigure }

/**
 * From the lowest to the highest of some areas: "merentang dari 2,86 persen di Kota Batu sampai 20,61 persen di Sampang",
 * what follows the name of an indicator. Areas whose figures print alike share an end: two are named, more are counted.
 * What could not be compared is counted at the end: "2 disamarkan, 1 diragukan". `null` where fewer than two figures can
 * be compared.
 * @param noun what the areas are: "kabupaten/kota"
 */
export function sayRange(
	peers: readonly Peer[],
	noun: string,
	indicator: Indicator,
	language: Language,
): string | null {
	const known = peers.flatMap(({ name, figure }): Known[] => (mayCompare(figure) ? [{ name, figure }] : []))
	if (known.length < 2) return null
	const print = ({ figure }: Known) => roundTo(figure.value, indicator.decimals)
	const low = Math.min(...known.map(print))
	const high = Math.max(...known.map(print))
	const end = (value: number) => {
		const there = known.filter((one) => print(one) === value)
		const number = sayFigure({ ...(there[0] as Known).figure, reservations: [] }, indicator, language)
		return `${number} ${language === 'id' ? 'di' : 'in'} ${sayNames(there, noun, language)}`
	}
	const said = low === high ? sayAlike(known, noun, indicator, language) : sayEnds(end(low), end(high), language)
	const reserved = withReservations(
		said,
		known.map(({ figure }) => figure),
		language,
	)
	return [reserved, ...leftOut(peers, language)].join('; ')
}

function sayEnds(low: string, high: string, language: Language): string {
	return language === 'id' ? `merentang dari ${low} sampai ${high}` : `runs from ${low} to ${high}`
}

function sayAlike(known: readonly Known[], noun: string, indicator: Indicator, language: Language): string {
	const figure = sayFigure({ ...(known[0] as Known).figure, reservations: [] }, indicator, language)
	const count = numberWord(known.length, language)
	return language === 'id' ? `${figure} di ${count} ${noun}, semua sama` : `is ${figure} in all ${count} ${noun}`
}

function sayNames(there: readonly Known[], noun: string, language: Language): string {
	const names = there.map(({ name }) => name).sort()
	return names.length <= NAMED_NEIGHBOURS ? joinNames(names, language) : `${numberWord(names.length, language)} ${noun}`
}

type Absence = 'missing' | 'suppressed' | 'not-applicable' | 'doubtful' | 'partial'

const absenceWords: Readonly<Record<Absence, Bilingual>> = {
	suppressed: { id: 'disamarkan', en: 'suppressed' },
	doubtful: { id: 'diragukan dan tidak ikut', en: 'doubtful and left out' },
	partial: { id: 'belum lengkap dan tidak ikut', en: 'incomplete and left out' },
	missing: { id: 'belum ada datanya', en: 'without data yet' },
	'not-applicable': { id: 'tidak berlaku', en: 'not applicable' },
}

function absenceOf(speech: Speech): Absence | null {
	if (!isSpoken(speech)) return speech.silence
	if (speech.reservations.includes('doubtful')) return 'doubtful'
	return speech.reservations.includes('partial') ? 'partial' : null
}

function leftOut(peers: readonly Peer[], language: Language): string[] {
	const counts = Map.groupBy(peers, ({ figure }) => absenceOf(figure))
	const kinds = Object.keys(absenceWords) as Absence[]
	const said = kinds.flatMap((kind) => {
		const count = counts.get(kind)?.length ?? 0
		return count > 0 ? [`${count} ${absenceWords[kind][language]}`] : []
	})
	return said.length > 0 ? [said.join(', ')] : []
}
