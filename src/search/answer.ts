import type { AnswerCard } from './answer-card.ts'
import type { SearchKind } from './search-kind.ts'

/** One result, in words. */
export type Result = {
	/** Address inside the portal, in the language of the index. */
	url: string
	jenis: SearchKind
	kind: string
	title: string
	place: string
	/** Code of an area. */
	code: string
	summary: string
	simulated: boolean
	tempat: readonly string[]
	tahun: readonly string[]
	/** How well it answers; results of one query can be compared by it. */
	score: number
}

/** What results are sifted by; the words are those of the page's address. */
export type Filters = Partial<Record<'jenis' | 'tempat' | 'tahun', string>>

/** An area that has no page, with the nearest that has one. */
export type OutsideArea = { title: string; place: string; nearest: { code: string; url: string; title: string } }

/** Everything a query is answered with. */
export type Answer = {
	results: readonly Result[]
	/** Set where the query asks for a figure of an area; the first result is that area. */
	card?: Promise<AnswerCard | undefined>
	/** Areas of exactly the typed name outside the portal; only where nothing inside bears it. */
	outside: readonly OutsideArea[]
	/** True where nothing bears the words as they were typed: the results are near ones. */
	isNear: boolean
}
