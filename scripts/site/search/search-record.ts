import { indonesianAddress } from '../../../src/schemas/address-in.ts'
import type { Language } from '../../../src/schemas/bilingual.ts'
import { fixedPages } from '../../../src/schemas/page-address.ts'
import type { SearchKind } from '../../../src/search/search-kind.ts'

/** The words that a record is found by, from those that count most. */
export type RecordWords = {
	/** Ids, short names, and what else stands for its title. */
	key: string
	/** Its summary, its headings, what it is about. */
	lead: string
	/** Its running text. */
	body: string
	/** Its title in the other language, for those who type that. */
	other: string
}

/** One thing that can be found, but for areas, which are found by their names. */
export type SearchRecord = {
	/** Address of the page it leads to. */
	url: string
	language: Language
	words: RecordWords
	meta: {
		title: string
		/** What it is, in the language of the record: "Indikator". */
		kind: string
		/** Where it is; for news when and where; empty for the rest. */
		place: string
		/** A sentence for the result; empty where title and place say it all. */
		summary: string
	}
	jenis: SearchKind
	simulated: boolean
	/** Kabupaten and kota, by title. */
	tempat: string[]
	tahun: string[]
}

const simulatedWords = { id: 'simulasi', en: 'simulated' } as const

const simulatedRecipients = { id: 'jumlah penerima: simulasi', en: 'numbers of recipients: simulated' } as const

/**
 * Marks a record of a page that shows only what is simulated: in its title, and by its place behind all that is real. A
 * programme is real, and only the numbers of its recipients are not: it keeps its name and its place, and says so.
 * A page that every portal has keeps its place, too: who types its name wants to get there.
 */
export function markSimulated(record: SearchRecord): SearchRecord {
	const { language, meta, jenis } = record
	if (jenis === 'program') return { ...record, meta: { ...meta, place: simulatedRecipients[language] } }
	const word = simulatedWords[language]
	const title = meta.title.includes(word) ? meta.title : `${meta.title} (${word})`
	return { ...record, simulated: !fixedPages.includes(indonesianAddress(record.url)), meta: { ...meta, title } }
}
