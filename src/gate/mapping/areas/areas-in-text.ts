import { kindsMeant } from '../../../search/area-kind-words.ts'
import { plainWords } from '../../../search/plain-words.ts'
import type { MappingArea } from '../understanding.ts'
import type { AreaIndex } from './area-index.ts'

/** Words that a name of an area has at most. */
const LONGEST = 5

/**
 * The areas that a line of text names with their kind: "… di Kecamatan Sumber, Kabupaten Contoh". A bare name is none:
 * it may be a word of the title. Where a name has several areas, those that lie in another one named come first.
 */
export function areasInText(text: string, index: AreaIndex): MappingArea[] {
	const words = plainWords(text.replaceAll('_', ' '))
	const found = words.flatMap((word, at) => {
		const kinds = kindsMeant(word)
		if (!kinds || kinds.length > 2) return []
		for (let length = LONGEST; length >= 1; length--) {
			const name = words.slice(at + 1, at + 1 + length)
			if (name.length < length) continue
			const areas = index.anywhere(`${word} ${name.join(' ')}`).filter(({ kind }) => kinds.includes(kind))
			if (areas.length > 0) return areas
		}
		return []
	})
	return [...new Set(found)]
}
