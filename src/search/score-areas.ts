import type { AreaKind } from '../schemas/area.ts'
import type { AliasHit } from './alias-hits.ts'
import type { Mention } from './area-mentions.ts'
import type { AreaNames } from './area-names.ts'
import { codesAround, type NamedArea } from './named-area.ts'
import { meaningful } from './score-records.ts'
import { isSoftWord } from './soft-words.ts'
import type { TermIndex } from './term-index.ts'
import type { TypedQuery, TypedWord } from './typed-query.ts'

/** How well an area answers a query; `isWhole` when its very name was typed. */
export type ScoredArea = { area: NamedArea; score: number; isWhole: boolean }

/** What an area is measured with. */
export type AreaScales = {
	query: TypedQuery
	names: AreaNames
	terms: TermIndex
	mentions: readonly Mention[]
	/** Words of the topic that figures of areas answer, such as those of an indicator. */
	topic: ReadonlySet<TypedWord>
	home: string
	hits: readonly AliasHit[]
}

/** An area comes before all else that holds as many of the words. */
const AREA = 1.2
/** A name with the kind that was typed before it, and one with another. */
const RIGHT_KIND = 1.08
const WRONG_KIND = 0.75
/** An area where the reader asked for data, news or a programme by its word. */
const OTHER_ASKED = 0.7
/** One of several areas named that do not lie in one another: none of them is the answer alone. */
const ELSEWHERE = 0.85
/** Known places first where names are the same: added for its level, and for what is or lies in the home area. */
const fame: Readonly<Record<AreaKind, number>> = {
	negara: 0.05,
	provinsi: 0.06,
	kota: 0.05,
	kabupaten: 0.05,
	kecamatan: 0.03,
	kelurahan: 0,
	desa: 0,
}
const HOME = 0.02
const HOME_PROVINCE = 0.01
/** A village whose name only begins so is one of hundreds: things and known places come first. */
const BEGUN_VILLAGE = -0.12

/** Areas that a query names, best first: by how much of it their own names and those around them say. */
export function scoreAreas(scales: AreaScales): ScoredArea[] {
	const { mentions, names } = scales
	const candidates = new Set(mentions.flatMap(({ areas }) => areas))
	const byArea = Map.groupBy(
		mentions.flatMap((mention) => mention.areas.map((area) => ({ area, mention }))),
		({ area }) => area.code,
	)
	const mentionsOf = (code: string) => (byArea.get(code) ?? []).map(({ mention }) => mention)
	return [...candidates]
		.map((area) => scored(area, scales, mentionsOf))
		.filter(({ area }) => names.get(area.code))
		.sort((a, b) => b.score - a.score || (a.area.code < b.area.code ? -1 : 1))
}

function scored(area: NamedArea, scales: AreaScales, mentionsOf: (code: string) => Mention[]): ScoredArea {
	const { query, names, mentions } = scales
	const own = best(mentionsOf(area.code))
	const around = codesAround(area.code).flatMap((code) => {
		const one = best(mentionsOf(code))
		return one && !overlaps(one, own) ? [{ kind: names.get(code)?.kind, mention: one }] : []
	})
	const placed = [...(own ? [{ kind: area.kind, mention: own }] : []), ...around]
	const said = [area.code, ...codesAround(area.code)].flatMap(mentionsOf)
	const isElsewhere = mentions.some((one) => one.sureness === 1 && !said.some((other) => overlaps(one, other)))
	const factors = [
		AREA,
		...placed.map(({ kind, mention }) => kindFit(kind, mention, query)),
		query.words.some(({ recordKind }) => recordKind && recordKind !== 'wilayah') ? OTHER_ASKED : 1,
		isElsewhere ? ELSEWHERE : 1,
	]
	const score = factors.reduce((product, factor) => product * factor, coverOf(said, scales) ** 1.5)
	return { area, score: score + fameOf(area, own, scales.home), isWhole: own?.sureness === 1 }
}

/** How much of the words its names say, by their weight, and the topic that its figures answer. */
function coverOf(said: readonly Mention[], { query, terms, topic, hits }: AreaScales): number {
	let [covered, whole] = [0, 0]
	for (const word of meaningful(query, hits)) {
		const at = query.words.indexOf(word)
		const isAnswered = topic.has(word) || word.isYear || (topic.size > 0 && isSoftWord(word.text))
		const sureness = said.filter(({ from, to }) => from <= at && at < to).map((one) => one.sureness)
		covered += Math.max(isAnswered ? 1 : 0, ...sureness) * terms.telling(word)
		whole += terms.telling(word)
	}
	return covered / whole
}

function fameOf({ code, kind }: NamedArea, own: Mention | undefined, home: string): number {
	const isHome = `${code}.`.startsWith(`${home}.`)
	const near = isHome ? HOME : code.slice(0, 2) === home.slice(0, 2) ? HOME_PROVINCE : 0
	return fame[kind] + near + (code.length > 8 && own && own.sureness <= 0.75 ? BEGUN_VILLAGE : 0)
}

/** The surest mention of an area, among equals the longest. */
function best(mentions: readonly Mention[]): Mention | undefined {
	return mentions.toSorted((a, b) => b.sureness - a.sureness || b.to - b.from - (a.to - a.from))[0]
}

function overlaps(one: Mention, other: Mention | undefined): boolean {
	return other !== undefined && one.from < other.to && other.from < one.to
}

/** The word for a kind stands before a name, or in English, and after a name alone, behind it. */
function kindFit(kind: AreaKind | undefined, { from, to }: Mention, { words }: TypedQuery): number {
	const before = words.slice(0, from).findLast(({ isStop }) => !isStop)?.areaKinds
	const behind = words[to + 1] === undefined ? words[to]?.areaKinds : undefined
	const typed = before ?? behind
	if (!typed || !kind) return 1
	return typed.includes(kind) ? RIGHT_KIND : WRONG_KIND
}
