import type { AreaKind } from '../schemas/area.ts'
import type { AreaLevel } from '../schemas/area-level.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { Unit } from '../schemas/unit.ts'
import type { SearchKind } from './search-kind.ts'

/** An area of the index: its code, its bare name, and its kind where the code alone does not tell. */
export type AreaRow = readonly [code: string, name: string, kind?: AreaKind]

/** One thing that can be found, but for areas. */
export type RecordRow = {
	/** Its address, in the language of the index. */
	url: string
	jenis: SearchKind
	/** The kind in words, where it is not that of its `jenis`: "Daerah pemilihan". */
	kind?: string
	title: string
	/** When and where, in words. */
	place?: string
	summary?: string
	/** Kabupaten and kota it is about, by title. */
	tempat?: readonly string[]
	tahun?: readonly string[]
	simulated?: true
}

/** Where a word stands in a record, from the weightiest. */
export const fields = ['title', 'key', 'lead', 'body', 'other'] as const
export type Field = (typeof fields)[number]

/** A stem and where it stands: each number is eight times the place of a record, plus the place of a field. */
export type TermRow = readonly [term: string, ...places: number[]]

/**
 * A phrase of readers and what they mean by it: an area's code, an address, or other words. Of an area that has no
 * page here the joined name stands beside its code.
 */
export type AliasRow = readonly [phrase: string, meant: string, outside?: string]

/** What an answer needs of an indicator, besides its record. */
export type IndicatorRow = {
	id: string
	/** Place of its record. */
	record: number
	unit: Unit
	decimals: number
	lowestLevel: AreaLevel
	/** Its short name. */
	short: string
	/** Who and what a sentence is about: "penduduk", "miskin". */
	subject?: readonly [who: string, what: string]
}

/** `/cari/inti-{language}.json`: everything but the names of villages, the numbers and the areas outside the portal. */
export type CoreIndex = {
	language: Language
	home: string
	/** Id of the indicator that the portal leads with. */
	headline: string
	areas: readonly AreaRow[]
	/** Codes of the highest invented areas. */
	invented: readonly string[]
	records: readonly RecordRow[]
	terms: readonly TermRow[]
	aliases: readonly AliasRow[]
	indicators: readonly IndicatorRow[]
	/** Publishers of datasets by id, for the line of an answer. */
	publishers: Readonly<Record<string, string>>
	/** Where parts of the names inside the portal that are not in `areas` begin, in the order of joined names. */
	inside: readonly string[]
	/** The same for areas outside the portal. */
	outside: readonly string[]
}

/** `/cari/nama/{beginning}.json` and `/cari/luar/{beginning}.json`. */
export type NamePart = {
	areas: readonly AreaRow[]
	/** Areas around them that are in no other part the reader has. */
	around: readonly AreaRow[]
}

/** `/cari/angka.json`: figures of kabupaten and above, a number and where it stands. */
export type NumberPart = {
	areas: readonly string[]
	indicators: readonly string[]
	periods: readonly string[]
	/** A number in its key form, then triples of places in the three lists above. */
	numbers: readonly (readonly [number: string, ...places: number[]])[]
}
