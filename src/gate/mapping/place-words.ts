import { plainWords } from '../../search/plain-words.ts'
import type { MappingRegisters } from './understanding.ts'

const made = new WeakMap<MappingRegisters['areas'], ReadonlySet<string>>()

/** A judge of words that belong to names of areas: of provinces, kabupaten and kota, and of those a title names. */
export function placeWords({ areas, aliases }: MappingRegisters, titles: readonly string[]): (word: string) => boolean {
	const known = made.get(areas) ?? largeNames(areas)
	made.set(areas, known)
	const own = new Set([...titles.flatMap(namedInTitle), ...aliases.flatMap(({ name }) => plainWords(name))])
	return (word) => known.has(word) || own.has(word)
}

function largeNames(areas: MappingRegisters['areas']): ReadonlySet<string> {
	return new Set(
		areas.flatMap(({ level, name }) =>
			level === 'provinsi' || level === 'kabupaten-kota' || level === 'negara' ? plainWords(name) : [],
		),
	)
}

/** The words behind "Kecamatan" or "Desa", two at most. */
function namedInTitle(title: string): string[] {
	const words = plainWords(title)
	return words.flatMap((word, at) =>
		['kecamatan', 'kec', 'desa', 'kelurahan'].includes(word) ? words.slice(at + 1, at + 3) : [],
	)
}
