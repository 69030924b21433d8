import type { Language } from '../../../src/schemas/bilingual.ts'

/** What a result can be filtered by; the words are those of the Indonesian addresses. `simulasi` stands beside another. */
export type SearchKind = 'wilayah' | 'indikator' | 'program' | 'berita' | 'data' | 'halaman' | 'simulasi'

/** One entry of the search index. */
export type SearchRecord = {
	/** Address of the page it leads to. */
	url: string
	language: Language
	/** The words that are searched; kept short, since each record is a small file. */
	content: string
	meta: {
		title: string
		/** What it is, in the language of the record: "Desa", "Indikator". */
		kind: string
		/** Where it is: "Kec. Randublatung, Kab. Blora, Jawa Tengah"; for news when and where; empty for the rest. */
		place: string
		/** Area code, or id. */
		code: string
		/** A sentence for the result; empty where title and place say it all. */
		summary: string
	}
	filters: { jenis: SearchKind[]; tempat: string[]; tahun: string[] }
}

const simulatedWords = { id: 'simulasi', en: 'simulated' } as const

const simulatedRecipients = { id: 'jumlah penerima: simulasi', en: 'numbers of recipients: simulated' } as const

/**
 * Marks a record of a page that shows only what is simulated: in its title, its words and its filter. A programme is
 * real, and only the numbers of its recipients are not: it keeps its name, and says so beside it.
 */
export function markSimulated(record: SearchRecord): SearchRecord {
	const { language, meta, filters } = record
	const word = simulatedWords[language]
	const isReal = filters.jenis.includes('program')
	const title = isReal || meta.title.includes(word) ? meta.title : `${meta.title} (${word})`
	return {
		...record,
		content: `${record.content}\n${word}`,
		meta: { ...meta, title, place: isReal ? simulatedRecipients[language] : meta.place },
		filters: { ...filters, jenis: [...filters.jenis, 'simulasi'] },
	}
}
