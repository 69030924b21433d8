import type { PublicRegister } from '../read/public-register.ts'

/** Finds the programmes that a text names: by id, by name in either language, or by the short name in its brackets. */
export type ProgrammeNames = {
	/** True when the text names any programme; quick, for whole files. */
	in(text: string): boolean
	/** Ids of the programmes that a text names. */
	of(text: string): Set<string>
}

/** Names of the programmes whose recipients are counted. */
export function programmeNames({ programmes, counted }: PublicRegister): ProgrammeNames {
	const byName = new Map<string, string>()
	for (const { id, name } of programmes) {
		if (!counted.has(id)) continue
		for (const text of [id, ...namesIn(name.id), ...namesIn(name.en)]) byName.set(text.toLowerCase(), id)
	}
	// Longer names first: of two that begin alike the whole one is meant.
	const names = [...byName.keys()].sort((a, b) => b.length - a.length).map(escaped)
	const pattern = new RegExp(names.length === 0 ? '(?!)' : names.join('|'), 'g')
	return {
		in: (text) => found(text).next().done === false,
		of: (text) => new Set([...found(text)].flatMap((name) => byName.get(name) ?? [])),
	}

	/** Names that stand as words of their own; the code of a figure may hold the letters of one. */
	function* found(text: string): Generator<string> {
		const lower = text.toLowerCase()
		for (const { 0: name, index } of lower.matchAll(pattern)) {
			const isWord = !wordEnd.test(lower.charAt(index - 1)) && !wordStart.test(lower.charAt(index + name.length))
			if (isWord) yield name
		}
	}
}

const wordEnd = /[\p{L}\p{N}-]/u
const wordStart = /[\p{L}\p{N}]/u

/** "Program Keluarga Harapan (PKH)" names it as a whole, without the brackets, and by what stands in them. */
function namesIn(name: string): string[] {
	const [, long = name, short] = /^(.*?)\s*\(([^)]*)\)$/.exec(name) ?? []
	return [name, long, ...(short && /^[\p{Lu}\p{N}]{2,}$/u.test(short) ? [short] : [])]
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
