import type { Language } from '../schemas/bilingual.ts'
import { povertyTerms } from './poverty-terms.ts'
import { programmeTerms } from './programme-terms.ts'
import { statisticsTerms } from './statistics-terms.ts'
import type { Term } from './term.ts'
import { villageTerms } from './village-terms.ts'
import { welfareTerms } from './welfare-terms.ts'

/** Every term of the glossary. */
export const glossary: readonly Term[] = [
	...povertyTerms,
	...welfareTerms,
	...villageTerms,
	...programmeTerms,
	...statisticsTerms,
]

/** The terms in the order of the alphabet of a language. */
export function termsInOrder(language: Language): Term[] {
	const key = ({ term }: Term) => term[language].toLowerCase()
	return glossary.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** The term of an id. */
export function termOf(id: string): Term {
	const term = glossary.find((one) => one.id === id)
	if (!term) throw new RangeError(`unknown term "${id}"`)
	return term
}
