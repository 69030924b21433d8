import type { AliasHit } from './alias-hits.ts'
import type { Mention } from './area-mentions.ts'
import type { CoreIndex, RecordRow } from './index-file.ts'
import type { SearchKind } from './search-kind.ts'
import type { Standing, TermIndex } from './term-index.ts'
import { titleFit } from './title-fit.ts'
import { namesOf } from './topic.ts'
import type { TypedQuery, TypedWord } from './typed-query.ts'

/** How well a record answers a query; 1 is every word in its title. */
export type ScoredRecord = { record: RecordRow; place: number; score: number }

/** Kinds in their order, told apart by less than what a word more or less would make. */
const kindWeight: Readonly<Record<SearchKind, number>> = {
	wilayah: 0.95,
	indikator: 1.12,
	halaman: 1.02,
	program: 1.04,
	berita: 1,
	// One of many below its list and behind the article that tells of the forum.
	rekomendasi: 0.75,
	data: 0.9,
	simulasi: 0.6,
}

/** What the reader asks for by its kind ("unduh data …") weighs more, and all else less. */
const ASKED_KIND = 1.7
const OTHER_KIND = 0.9
/** What the register of aliases leads to stands before what only holds the words; more so the longer its phrase. */
const MEANT = 0.4
/** The headline indicator is what most who ask for its topic mean. */
const HEADLINE = 1.1
/** A title typed whole, of three words or more, is what was looked for. */
const WHOLE_TITLE = 1.3
/** How much of a score depends on how much of the title was asked for. */
const TITLE_SHARE = 0.2

/** Words that a record is measured by: those with a meaning, or all where none has one. */
export function meaningful(query: TypedQuery, hits: readonly AliasHit[]): TypedWord[] {
	const meant = new Set(hits.flatMap(({ at }) => at))
	const kept = query.words.filter((word, at) => meant.has(at) || (!word.isStop && !word.areaKinds && !word.recordKind))
	if (kept.length > 0) return kept
	const kinds = query.words.filter(({ isStop }) => !isStop)
	return kinds.length > 0 ? kinds : [...query.words]
}

/** What records are measured with. */
export type RecordScales = {
	query: TypedQuery
	index: CoreIndex
	terms: TermIndex
	hits: readonly AliasHit[]
	/** Where the query names areas. */
	mentions: readonly Mention[]
	/** Words that are the names of areas outside the portal: no others are guessed for them. */
	outside: ReadonlySet<TypedWord>
}

/** Indicators and datasets hold figures of many areas without saying their names. */
const AREA_WITHIN = 0.5
/** The same where the reader asked for that kind of record by its word. */
const AREA_WITHIN_ASKED = 0.9
const holdsAreas: ReadonlySet<SearchKind> = new Set(['indikator', 'data'])

/** All records with at least one of the words, best first. */
export function scoreRecords({ query, index, terms, hits, mentions, outside }: RecordScales): ScoredRecord[] {
	const words = meaningful(query, hits)
	const last = query.words.at(-1)
	const standings = words.map((word) =>
		outside.has(word) ? nowhere : standingOf(word, word === last, query, index, terms, hits),
	)
	const weights = words.map((word) => terms.telling(word))
	const whole = weights.reduce((sum, weight) => sum + weight, 0)
	const placed = words.map((word) => surenessOf(word, query, mentions))
	const places = new Set(standings.flatMap((standing) => [...standing.keys()]))
	const fitOf = titleFit(query, hits, index.language)
	const asked = new Set(query.words.flatMap(({ recordKind }) => recordKind ?? []))
	const meant = meantPlaces(index, hits)
	const meantBonus = (place: number): number =>
		Math.max(
			0,
			...(meant.has(place) ? hits : [])
				.filter((hit) => meantPlaces(index, [hit]).has(place))
				.map((hit) => {
					const said = hit.at.reduce((sum, at) => sum + (weights[words.indexOf(query.words[at] as TypedWord)] ?? 0), 0)
					return MEANT * (1 + 0.5 * (hit.at.length - 1)) * Math.sqrt(said / whole)
				}),
		)
	return [...places, ...meant]
		.filter((place, at, all) => all.indexOf(place) === at)
		.flatMap((place) => {
			const record = index.records[place]
			if (!record) return []
			const within = holdsAreas.has(record.jenis) ? (asked.has(record.jenis) ? AREA_WITHIN_ASKED : AREA_WITHIN) : 0
			const worth = standings.reduce((sum, standing, at) => {
				return sum + Math.max(standing.get(place) ?? 0, within * (placed[at] ?? 0)) * (weights[at] ?? 0)
			}, 0)
			const indicator = index.indicators.find((one) => one.record === place)
			const fit = fitOf(indicator ? namesOf(indicator, record) : [record.title])
			const kind = kindWeight[record.simulated ? 'simulasi' : record.jenis]
			const wanted = asked.size === 0 ? 1 : asked.has(record.jenis) ? ASKED_KIND : OTHER_KIND
			const headline = indicator?.id === index.headline ? HEADLINE : 1
			const cover = (worth / whole) ** 1.5
			const wholeTitle = fit === 1 && cover > 0.99 && words.length > 2 ? WHOLE_TITLE : 1
			const score =
				cover * (1 - TITLE_SHARE + TITLE_SHARE * fit) * kind * wanted * headline * wholeTitle + meantBonus(place)
			return [{ record, place, score }]
		})
		.sort((a, b) => b.score - a.score || a.place - b.place)
}

const nowhere: Standing = new Map()

/** How surely a word is part of the name of an area. */
function surenessOf(word: TypedWord, { words }: TypedQuery, mentions: readonly Mention[]): number {
	const at = words.indexOf(word)
	return Math.max(0, ...mentions.filter(({ from, to }) => from <= at && at < to).map(({ sureness }) => sureness))
}

/** Where a word stands, with what aliases add: the records they lead to, and where the words they mean stand. */
function standingOf(
	word: TypedWord,
	isLast: boolean,
	query: TypedQuery,
	index: CoreIndex,
	terms: TermIndex,
	hits: readonly AliasHit[],
): Standing {
	const own = terms.standing(word, isLast)
	const held = hits.filter(({ at }) => at.some((place) => query.words[place] === word))
	if (held.length === 0) return own
	const all = new Map(own)
	for (const hit of held) {
		for (const place of meantPlaces(index, [hit])) all.set(place, 1)
		for (const [place, standing] of allOf(hit.words.map((one) => terms.standing(one, false)))) {
			if ((all.get(place) ?? 0) < standing) all.set(place, standing)
		}
	}
	return all
}

/** Records that hold every one of some words, each at its weakest. */
function allOf(standings: readonly Standing[]): Standing {
	const [first, ...rest] = standings
	const shared = [...(first ?? [])].filter(([place]) => rest.every((one) => one.has(place)))
	return new Map(shared.map(([place, worth]) => [place, Math.min(worth, ...rest.map((one) => one.get(place) ?? 0))]))
}

function meantPlaces({ records }: CoreIndex, hits: readonly AliasHit[]): Set<number> {
	const urls = new Set(hits.map(({ meant }) => meant).filter((meant) => meant.startsWith('/')))
	return new Set(records.flatMap(({ url }, place) => (urls.has(url) ? [place] : [])))
}
