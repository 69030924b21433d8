import { type AliasHit, aliasHits } from './alias-hits.ts'
import type { Answer, OutsideArea, Result } from './answer.ts'
import { answerCard } from './answer-card.ts'
import { areaMentions, type Mention } from './area-mentions.ts'
import type { AreaNames } from './area-names.ts'
import { areaTitle } from './area-words.ts'
import { askedNumbers, findNumbers, type NumberHit } from './find-numbers.ts'
import type { CoreIndex } from './index-file.ts'
import { codesAround } from './named-area.ts'
import { type OutsideFound, outsideAreas } from './outside-areas.ts'
import type { PreparedIndex } from './prepared-index.ts'
import { areaResult, figureIdResult, recordResult } from './results.ts'
import { type ScoredArea, scoreAreas } from './score-areas.ts'
import { meaningful, type ScoredRecord, scoreRecords } from './score-records.ts'
import type { SearchParts } from './search-parts.ts'
import { isSoftWord } from './soft-words.ts'
import { titleFit } from './title-fit.ts'
import { type Topic, topicOf } from './topic.ts'
import { readQuery, type TypedQuery, type TypedWord } from './typed-query.ts'

/** Below this score a result has too little of what was asked for. */
const LEAST = 0.08
/** A code that was typed, and an area that a typed number stands in. */
const CODE = 3
const NUMBER = 1.1

/**
 * Answers a query; nothing typed has no results. While one types, areas outside the portal are not asked for: the name
 * may still become another.
 */
export async function searchQuery(
	text: string,
	index: PreparedIndex,
	parts: SearchParts,
	{ isTyping = false }: { isTyping?: boolean } = {},
): Promise<Answer> {
	const { core, terms, aliases } = index
	const query = readQuery(text, core.language)
	if (query.figureId) return { results: figureIdResult(query.figureId, core), outside: [], isNear: false }
	if (query.words.length === 0) return { results: [], outside: [], isNear: false }
	const hits = aliasHits(query, aliases, isTyping)
	const names = await index.insideFor(query)
	const isTopic = (word: TypedWord) =>
		terms.knows(word) || hits.some(({ at }) => at.some((place) => query.words[place] === word))
	const mentions = [...areaMentions(query, names, isTopic), ...aliasMentions(hits, names)]
	const found = isTyping ? nothing : await outsideOf(query, mentions, hits, index, isTopic)
	const outside = found.areas
	const kept = outside.length > 0 ? mentions.filter(({ sureness }) => sureness >= SURE) : mentions
	const records = scoreRecords({ query, index: core, terms, hits, mentions: kept, outside: found.words })
	const topic = topicBeside(query, kept, index, hits)
	const areas = scoreAreas({
		query,
		names,
		terms,
		mentions: kept,
		topic: topic?.words ?? new Set(),
		home: core.home,
		hits,
	})
	const numbers = await numberHits(query, names, parts)
	const ranked = rank(areas, besideArea(records, areas, topic), numbers, { query, names, core, outside, isTyping })
	const first = ranked[0]
	const card =
		first?.jenis === 'wilayah' && first.code
			? cardFor(first.code, topic, query, names, core, parts, numbers)
			: undefined
	return { results: ranked, outside, isNear: isNear(ranked, areas, kept), ...(card ? { card } : {}) }
}

/** Names at least this sure are no guesses. */
const SURE = 0.75
/** A name that only begins as a word does may still be another that is outside. */
const GUESSED = 0.75

function aliasMentions(hits: readonly AliasHit[], names: AreaNames): Mention[] {
	return hits.flatMap(({ at, meant }) => {
		const area = names.get(meant)
		const [from = 0] = at
		return area ? [{ from, to: from + at.length, areas: [area], sureness: 0.98 }] : []
	})
}

const nothing: OutsideFound = { areas: [], words: new Set() }

/** Asked only where a word that may be a name is neither one inside the portal nor known to any record. */
async function outsideOf(
	query: TypedQuery,
	mentions: readonly Mention[],
	hits: readonly AliasHit[],
	index: PreparedIndex,
	isTopic: (word: TypedWord) => boolean,
): Promise<OutsideFound> {
	const named = new Set(
		mentions.filter(({ sureness }) => sureness > GUESSED).flatMap(({ from, to }) => query.words.slice(from, to)),
	)
	const missed = query.words.filter(
		(word) => !named.has(word) && !isTopic(word) && !word.isStop && !word.areaKinds && word.numbers.length === 0,
	)
	const meant = hits.flatMap(({ outside }) => outside ?? [])
	if (missed.length === 0 && meant.length === 0) return nothing
	const asked = meant.length > 0 ? readQuery(meant.join(' '), index.core.language) : query
	const wanted = meant.length > 0 ? asked.words : missed
	// A name of two words may begin with one that is known.
	const before = wanted.flatMap((word) => asked.words[asked.words.indexOf(word) - 1] ?? [])
	const all = await index.outsideFor(asked, [...wanted, ...before]).catch(() => undefined)
	return all ? outsideAreas(asked, all, index.core, [...before, ...wanted]) : nothing
}

/** The indicator asked for, of the words that name no area. */
function topicBeside(
	query: TypedQuery,
	mentions: readonly Mention[],
	{ core, terms }: PreparedIndex,
	hits: readonly AliasHit[],
): Topic | undefined {
	const placed = new Set(
		mentions.flatMap(({ from, to, sureness }) => (sureness >= 0.6 ? query.words.slice(from, to) : [])),
	)
	const words = meaningful(query, hits).filter((word) => !placed.has(word) && !word.isYear && !isSoftWord(word.text))
	const means = ({ meant, words: other }: AliasHit, place: number) =>
		other.length > 0 ? other.every((one) => terms.standing(one, false).has(place)) : core.records[place]?.url === meant
	const aliased = (word: TypedWord, place: number) =>
		hits.some((hit) => hit.at.some((at) => query.words[at] === word) && means(hit, place))
	const worthIn = (word: TypedWord, place: number) =>
		aliased(word, place) ? 1 : (terms.standing(word, false).get(place) ?? 0)
	const fitOf = titleFit(query, hits, core.language)
	return topicOf({ ...core, words, terms, worthIn, fitOf })
}

async function numberHits(query: TypedQuery, names: AreaNames, parts: SearchParts): Promise<NumberHit[]> {
	if (query.codes.some((code) => names.get(code))) return []
	const asked = askedNumbers(query)
	if (asked.length === 0) return []
	const part = await parts.numbers().catch(() => undefined)
	return part ? findNumbers(asked, part) : []
}

/** Where an area answers, the indicator it answers by comes right behind it. */
function besideArea(
	records: readonly ScoredRecord[],
	areas: readonly ScoredArea[],
	topic: Topic | undefined,
): ScoredRecord[] {
	const first = areas[0]
	const place = topic?.indicator.record
	return records.map((one) =>
		first && one.place === place && first.score > one.score ? { ...one, score: first.score - 0.001 } : one,
	)
}

type Ground = {
	query: TypedQuery
	names: AreaNames
	core: CoreIndex
	outside: readonly OutsideArea[]
	isTyping: boolean
}

/** All results in one order: by score, what is simulated after all else. */
function rank(
	areas: readonly ScoredArea[],
	records: readonly ScoredRecord[],
	numbers: readonly NumberHit[],
	ground: Ground,
): Result[] {
	const { query, names, core, outside, isTyping } = ground
	const scored = [
		...codesOf(query, names, isTyping).map((code) => areaResult(code, CODE, names, core)),
		...numbers.map(({ area }) => areaResult(area, NUMBER + (area === core.home ? 0.02 : 0), names, core)),
		...outside.flatMap(({ nearest }) => (names.get(nearest.code) ? [areaResult(nearest.code, 1, names, core)] : [])),
		...areas.map(({ area, score }) => areaResult(area.code, score, names, core)),
		...records.map(({ record, score }) => recordResult(record, score, core)),
	]
	const kept = scored.filter(({ score }) => score >= LEAST)
	const ordered = kept.toSorted((a, b) => Number(a.simulated) - Number(b.simulated) || b.score - a.score)
	const first = new Set<string>()
	return ordered.filter(({ url }) => !first.has(url) && first.add(url))
}

/** The codes typed; while one types, all that begin so. */
function codesOf({ codes, words }: TypedQuery, names: AreaNames, isTyping: boolean): string[] {
	const exact = codes.filter((code) => names.get(code))
	const [word] = words
	if (exact.length > 0 || !isTyping || !word || words.length > 1 || !/^\d\d\.[\d.]*$/.test(word.text)) return exact
	return names.all
		.map(({ code }) => code)
		.filter((code) => code.startsWith(word.text))
		.sort((a, b) => a.length - b.length)
}

/** True where the first result is an area whose name was only nearly typed. */
function isNear(ranked: readonly Result[], areas: readonly ScoredArea[], mentions: readonly Mention[]): boolean {
	const code = ranked[0]?.code
	if (!code || !areas.some(({ area }) => area.code === code)) return false
	const own = mentions.filter((mention) => mention.areas.some((area) => area.code === code))
	return own.length > 0 && own.every(({ sureness }) => sureness < SURE)
}

function cardFor(
	code: string,
	topic: Topic | undefined,
	query: TypedQuery,
	names: AreaNames,
	core: CoreIndex,
	parts: SearchParts,
	numbers: readonly NumberHit[],
) {
	const hit = numbers.find(({ area }) => area === code)
	const year = hit?.period ?? query.words.find(({ isYear }) => isYear)?.text
	const asked = hit?.indicator ?? topic?.indicator.id ?? (year === undefined ? undefined : core.headline)
	const indicator = core.indicators.find(({ id }) => id === asked)
	if (!indicator) return undefined
	const { language, publishers, records } = core
	const name = records[indicator.record]?.title ?? ''
	const title = (one: string) => {
		const area = names.get(one)
		return area ? areaTitle(area, language) : one
	}
	const codes = [code, ...codesAround(code).toReversed()]
	return answerCard({ code, title, indicator, name, year, language, publishers }, codes, (one) => parts.figures(one))
}
