import type { Bilingual, Language } from '../schemas/bilingual.ts'

/** A term of the glossary. */
export type Term = {
	/** Also its anchor on the page. */
	id: string
	term: Bilingual
	/** One to three plain sentences. */
	definition: Bilingual
	/** The law or publication that sets the term, by its Indonesian title. */
	source?: string
	/** Ids of terms to read next. */
	see?: readonly string[]
	/** Ids of indicators and programmes whose pages use it. */
	indicators?: readonly string[]
	programmes?: readonly string[]
	/**
	 * The words in running text that lead here. Words everyone knows are left out, and so are those that are mostly part
	 * of a name. A form of small letters also fits at the start of a sentence.
	 */
	forms: Readonly<Record<Language, readonly string[]>>
}
