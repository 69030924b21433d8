import { roundTo } from '../format/number.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { Figure } from '../schemas/figure.ts'
import type { Indicator } from '../schemas/indicator.ts'
import { toldChange } from '../statistics/told-change.ts'
import { withReservations } from './figure.ts'
import { wordsOf } from './rank.ts'
import { speak } from './speak.ts'
import { yearBefore } from './streak.ts'
import { SHORTEST_SERIES } from './thresholds.ts'

/**
 * That the newest figure is the lowest or the highest of its series: "terendah sejak deret yang sebanding dimulai pada
 * 2015", with a tie "sama rendah dengan 2019 …". Only yearly figures of the same month in one unbroken row are looked
 * at, five at least: across a break, a missing or a doubtful year nothing is claimed. `null` where the newest figure is
 * neither, and where all print alike.
 *
 * @param series in order of reference, oldest first
 */
export function sayExtreme(
	series: readonly Figure[],
	indicator: Indicator,
	language: Language,
	options: { simulated?: boolean } = {},
): string | null {
	const row = unbrokenRow(series)
	const [last, ...earlier] = row
	if (!last || row.length < SHORTEST_SERIES) return null
	const print = ({ value }: Figure) => roundTo(value ?? 0, indicator.decimals)
	const values = earlier.map(print)
	const isLowest = values.every((value) => value >= print(last))
	const isHighest = values.every((value) => value <= print(last))
	if (isLowest === isHighest) return null
	const { top, bottom } = wordsOf(indicator.measure)
	const word = (isLowest ? bottom : top)[language]
	const first = yearOf(row.at(-1) ?? last)
	const twin = earlier.find((figure) => print(figure) === print(last))
	return withReservations(
		twin ? sayTwin(word, yearOf(twin), first, language) : sayAlone(word, first, language),
		row.map((figure) => speak(figure, options)),
		language,
	)
}

function sayAlone(word: string, first: string, language: Language): string {
	return language === 'id'
		? `${word} sejak deret yang sebanding dimulai pada ${first}`
		: `the ${word} since the comparable series began in ${first}`
}

function sayTwin(word: string, year: string, first: string, language: Language): string {
	return language === 'id'
		? `${word} bersama ${year} sejak deret yang sebanding dimulai pada ${first}`
		: `the ${word}, with ${year}, since the comparable series began in ${first}`
}

/** The newest figure and those one, two, three … years before it, as long as each can be compared with the next. */
function unbrokenRow(series: readonly Figure[]): Figure[] {
	const row: Figure[] = []
	let later = series.at(-1)
	while (later) {
		row.push(later)
		const earlier = yearBefore(series, later)
		if (!earlier || !toldChange(series, earlier, later)) break
		later = earlier
	}
	return row
}

function yearOf({ reference }: Figure): string {
	return reference.slice(0, 4)
}
