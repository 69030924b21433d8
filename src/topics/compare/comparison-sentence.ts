import { capital } from '../../format/first-letter.ts'
import { nameInside } from '../../format/name-inside.ts'
import { formatNumber } from '../../format/number.ts'
import { formatPeriod } from '../../format/period.ts'
import { sayValue } from '../../format/value.ts'
import type { Area } from '../../schemas/area.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { isSmall, sayDifference } from '../../sentences/change.ts'
import { joinNames } from '../../sentences/join-names.ts'
import { numberWord } from '../../sentences/number-word.ts'
import type { Stretch } from './common-stretch.ts'
import type { ComparedIndicator } from './compare-data.ts'
import type { CompareMeasure } from './compare-state.ts'
import { type Ends, type Extreme, endsIn, farthestMove, type Move, movesOf, overtakings } from './what-moved.ts'
import type { YearlyArea } from './yearly-figures.ts'

/** What stands out in a comparison: one line to head it, and the sentences below. */
export type Finding = { title: string; text: string }

type Saying = {
	areas: readonly YearlyArea[]
	indicator: ComparedIndicator
	/** What the comparison is read as: percent and index are told in percent. */
	measure: CompareMeasure
	labels: ReadonlyMap<string, string>
	language: Language
}

/**
 * The finding of a comparison, from the published values and never from rounded ones: who fell or rose most since the
 * series last broke, the range now, and who changed places. Ties are named together; doubtful figures and partial
 * sums take no part.
 * @param year newest year that most areas share
 * @param oneYear true where the drawing shows that year alone
 */
export function comparisonFinding(
	saying: Saying,
	stretch: Stretch | null,
	year: number | undefined,
	oneYear = false,
): Finding {
	const { areas, indicator, language } = saying
	const ends = year === undefined ? null : endsIn(areas, year, indicator.decimals)
	const moves = stretch ? movesOf(areas, stretch, indicator.decimals, isRelative(saying)) : []
	const range = ends && year !== undefined ? sayRange(ends, year, saying) : ''
	const heading = stretch ? sayMoves(moves, stretch, saying) : null
	const crossing = stretch ? sayOvertaking(moves, stretch, saying) : ''
	const title = ends && ends.of > 1 ? sayEnds(ends, saying) : indicator.name[language]
	if (!heading) return { title, text: range }
	// A strip shows one year: its ends head it, and how they came about follows.
	if (oneYear && ends && ends.of > 1) return { title, text: join([range, `${heading.title}.`, crossing]) }
	return { title: heading.title, text: join([heading.rest, range, crossing]) }
}

const join = (sentences: readonly string[]) => sentences.filter((one) => one !== '').join(' ')

function namesOf(areas: readonly Area[], { labels, language }: Saying): string {
	return joinNames(
		areas.map(({ code, name }) => labels.get(code) ?? name),
		language,
	)
}

/** The larger of the largest fall and the largest rise heads the comparison, the other follows. */
function sayMoves(moves: readonly Move[], { from }: Stretch, saying: Saying): { title: string; rest: string } | null {
	const [only] = moves
	if (!only) return null
	const since = sayYear(from, saying)
	if (moves.length === 1) return { title: sayOneMove(only, since, saying), rest: '' }
	const { indicator, language } = saying
	const fall = farthestMove(moves, 'fall')
	const rise = farthestMove(moves, 'rise')
	const name = nameInside(indicator, language)
	const fallFirst = Math.abs(fall?.size ?? 0) >= (rise?.size ?? 0)
	const [first, second] = fallFirst ? [fall, rise] : [rise, fall]
	if (first && isTooSmall(first.size, saying)) {
		const title =
			language === 'id' ? `Sejak ${since} ${name} hampir sama` : `Since ${since} the ${name} is nearly the same`
		return { title, rest: '' }
	}
	if (!first) {
		const title = language === 'id' ? `Sejak ${since} ${name} tidak berubah` : `Since ${since} the ${name} is unchanged`
		return { title, rest: '' }
	}
	const said = sayExtreme(first, saying)
	const title = language === 'id' ? `Sejak ${since} ${name} ${said}` : `Since ${since} the ${name} ${said}`
	if (second && !isTooSmall(second.size, saying)) return { title, rest: `${capital(sayExtreme(second, saying))}.` }
	return { title, rest: sayAll(moves, first, saying) }
}

/** "Sejak Maret 2015 persentase penduduk miskin di Sumenep turun 3,18 poin persen": one area alone has no most. */
function sayOneMove({ area, size }: Move, since: string, saying: Saying): string {
	const { indicator, language } = saying
	const name = nameInside(indicator, language)
	const where = namesOf([area], saying)
	const small = isTooSmall(size, saying)
	const moved = size === 0 || small ? '' : ` ${saySize(size, saying)}`
	if (language === 'en') {
		const way = small ? 'is nearly the same' : size === 0 ? 'is unchanged' : size < 0 ? 'fell by' : 'rose by'
		return `Since ${since} the ${name} in ${where} ${way}${moved}`
	}
	const way = small ? 'hampir sama' : size === 0 ? 'tidak berubah' : size < 0 ? 'turun' : 'naik'
	return `Sejak ${since} ${name} di ${where} ${way}${moved}`
}

function sayExtreme(extreme: Extreme, saying: Saying): string {
	const { language } = saying
	const where = namesOf(extreme.areas, saying)
	const size = saySize(extreme.size, saying)
	if (language === 'en') return `${extreme.size < 0 ? 'fell' : 'rose'} most in ${where}: by ${size}`
	return `${extreme.size < 0 ? 'turun' : 'naik'} paling banyak di ${where}: ${size}`
}

/** Whether a move is too small for the samples of the areas that are compared. */
function isTooSmall(size: number, saying: Saying): boolean {
	return !isRelative(saying) && saying.areas.every(({ area }) => isSmall(size, saying.indicator, area.level))
}

const isRelative = ({ measure }: Saying) => measure === 'persen' || measure === 'indeks'

/** "3,18 poin persen", or where the comparison is read in percent "15,7 persen dari angka awal". */
function saySize(size: number, saying: Saying): string {
	const { indicator, language } = saying
	if (!isRelative(saying)) return sayDifference(size, indicator, language)
	const number = formatNumber(Math.abs(size), 1, language)
	return language === 'id' ? `${number} persen dari angka awal` : `${number} percent of the first figure`
}

function sayAll(moves: readonly Move[], { size }: Extreme, saying: Saying): string {
	const { language } = saying
	if (!moves.every((move) => move.size * size > 0 && !isTooSmall(move.size, saying))) return ''
	if (language === 'en') return `It ${size < 0 ? 'fell' : 'rose'} in all ${moves.length} areas.`
	return `${size < 0 ? 'Turun' : 'Naik'} di semua ${moves.length} wilayah.`
}

/** "Maret 2015": a year with its month, where all areas have figures of one; else the year. */
function sayYear(year: number, { areas, language }: Saying): string {
	const figures = areas.flatMap(({ years }) => years.filter((one) => one.year === year).map(({ figure }) => figure))
	const references = new Set(figures.flatMap(({ value, reference }) => (value === null ? [] : [reference])))
	const [only] = references
	return formatPeriod(only && references.size === 1 ? only : String(year), language)
}

function sayRange(ends: Ends, year: number, saying: Saying): string {
	const { indicator, language } = saying
	const when = sayYear(year, saying)
	const [low, high] = [ends.lowest, ends.highest].map((value) => sayValue(value, indicator, language))
	if (ends.of === 1) return ''
	if (ends.lowest === ends.highest) {
		return language === 'id' ? `${when}: ${low} di semua wilayah.` : `${when}: ${low} in all areas.`
	}
	const gap = sayDifference(ends.highest - ends.lowest, indicator, language)
	if (language === 'en') {
		return `In ${when} it ranged from ${low} in ${namesOf(ends.low, saying)} to ${high} in ${namesOf(ends.high, saying)}, a gap of ${gap}.`
	}
	return `Pada ${when} angkanya dari ${low} di ${namesOf(ends.low, saying)} sampai ${high} di ${namesOf(ends.high, saying)}, selisih ${gap}.`
}

function sayEnds(ends: Ends, saying: Saying): string {
	const { indicator, language } = saying
	const name = nameInside(indicator, language)
	const all = ends.lowest === ends.highest
	if (language === 'en') {
		return all
			? `The ${name} is the same in all areas`
			: `The ${name} is highest in ${namesOf(ends.high, saying)} and lowest in ${namesOf(ends.low, saying)}`
	}
	if (all) return `${capital(name)} sama di semua wilayah`
	return `${capital(name)} tertinggi di ${namesOf(ends.high, saying)}, terendah di ${namesOf(ends.low, saying)}`
}

function sayOvertaking(moves: readonly Move[], { from, to }: Stretch, saying: Saying): string {
	const { language } = saying
	const [widest, ...others] = overtakings(moves)
	if (!widest) return ''
	const upper = namesOf([widest.upper.area], saying)
	const lower = namesOf([widest.lower.area], saying)
	const count = others.length
	const [before, after] = [from, to].map((year) => sayYear(year, saying))
	if (language === 'en') {
		const more =
			count === 0
				? ''
				: ` ${count === 1 ? 'One more pair' : `${capital(numberWord(count, 'en'))} more pairs`} changed places.`
		return `${upper} stood below ${lower} in ${before} and above it in ${after}.${more}`
	}
	const more =
		count === 0 ? '' : ` Urutan ${count === 1 ? 'satu' : numberWord(count, 'id')} pasangan lain juga berubah.`
	return `${upper} di bawah ${lower} pada ${before}, di atasnya pada ${after}.${more}`
}
