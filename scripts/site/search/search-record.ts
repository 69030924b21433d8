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

/** Marks a record of simulated data: in its title, its words and its filter. */
export function markSimulated(record: SearchRecord): SearchRecord {
	const word = simulatedWords[record.language]
	const title = record.meta.title.includes(word) ? record.meta.title : `${record.meta.title} (${word})`
	return {
		...record,
		content: `${record.content}\n${word}`,
		meta: { ...record.meta, title },
		filters: { ...record.filters, jenis: [...record.filters.jenis, 'simulasi'] },
	}
}
