import { placeName } from '../facts/place-name.ts'
import type { Language } from '../schemas/bilingual.ts'
import { joinNames } from '../sentences/join-names.ts'
import { type ChangeItem, type ChangeMeasure, saySize } from './change-item.ts'
import { changeMapText } from './change-map-text.ts'

/** At most so many areas that share an end are named; more are counted. */
const NAMED = 3

type Known = { name: string; change: number }

/** "Sejak Maret 2015 turun di 37 dan naik di 1 dari 38 kabupaten/kota, penurunan terbesar di Sampang (5,18 poin persen)". */
export function changeFinding(
	items: readonly ChangeItem[],
	from: string,
	siblings: string,
	measure: ChangeMeasure,
	language: Language,
): string {
	const t = changeMapText(language)
	const known = items.flatMap(({ child, change }) => (change === null ? [] : { name: placeName(child.area), change }))
	const isSmall = (change: number) => change !== 0 && Math.abs(change) < measure.small
	const ways = [
		[t.down, known.filter(({ change }) => change < 0 && !isSmall(change))],
		[t.up, known.filter(({ change }) => change > 0 && !isSmall(change))],
		[t.nearly, known.filter(({ change }) => isSmall(change))],
		[t.same, known.filter(({ change }) => change === 0)],
	] as const
	const met = ways.filter(([, some]) => some.length > 0).toSorted(([, a], [, b]) => b.length - a.length)
	const [words = '', commonest = []] = met[0] ?? []
	const of = `${known.length} ${known.length < items.length ? t.comparable(siblings) : siblings}`
	const counts = joinNames(
		met.map(([way, some]) => t.inCount(way, String(some.length))),
		language,
	)
	const said = met.length === 1 ? t.sinceAll(from, words, of) : t.since(from, counts, of)
	return words === t.nearly ? said : said + extreme(commonest, siblings, measure, language)
}

/** The largest change among those of the commonest direction; areas that print alike are named together. */
function extreme(some: readonly Known[], siblings: string, measure: ChangeMeasure, language: Language): string {
	const size = Math.max(...some.map(({ change }) => Math.abs(change)))
	if (!(size > 0)) return ''
	const t = changeMapText(language)
	const names = some.filter(({ change }) => Math.abs(change) === size).map(({ name }) => name)
	const said = names.length > NAMED ? `${names.length} ${siblings}` : joinNames(names, language)
	const say = (some[0]?.change ?? 0) < 0 ? t.largestFall : t.largestRise
	return say(said, saySize(size, measure, language))
}
