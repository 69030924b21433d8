import { leavesOf } from '../../../src/gate/recipients/counted-tables.ts'
import type { RecipientContext, RecipientFile } from '../../../src/gate/recipients/recipient-file.ts'
import { periodFormat } from '../../../src/gate/rules/period-format.ts'
import { parentCodeOf } from '../../../src/schemas/area-code.ts'
import { recipientCategories } from '../../../src/schemas/recipient-categories.ts'

/**
 * Every word that a row may hold, in the order of their bytes: an engine keeps these and no other text of a row. A cell
 * with anything else becomes `UNKNOWN`, whatever it says, and the file is then read by the gate, which says what is wrong.
 */
export type WordLists = {
	/** Villages, and `UNKNOWN`. */
	areas: readonly string[]
	/** The kecamatan and kabupaten around them, and what remains of `UNKNOWN` where a code is cut. */
	around: readonly string[]
	/** Programmes, periods and categories; '' for an empty cell, and `UNKNOWN`. */
	words: readonly string[]
	/** Other words for a category, with the word that stands for it. */
	aliases: ReadonlyMap<string, string>
}

/** Stands for a cell that the gate would not take. */
export const UNKNOWN = '?'

export function wordLists(
	{ sidecar }: Pick<RecipientFile, 'sidecar'>,
	{ register, programmes, components }: Pick<RecipientContext, 'register' | 'programmes' | 'components'>,
): WordLists {
	const villages = leavesOf(sidecar?.scope ?? register.roots.map(({ code }) => code), [], register)
	const kecamatan = new Set(villages.flatMap((code) => parentCodeOf(code) ?? []))
	const kabupaten = [...kecamatan].flatMap((code) => parentCodeOf(code) ?? [])
	const categories = Object.values(recipientCategories).flat()
	const words = [
		...programmes.map(({ id }) => id),
		...components.map(({ id }) => id),
		...categories.map(({ id }) => id),
		...everyPeriod(),
	]
	return {
		areas: inByteOrder([...villages, UNKNOWN]),
		around: inByteOrder([...kecamatan, ...kabupaten, UNKNOWN]),
		words: inByteOrder([...words, '', UNKNOWN]),
		aliases: new Map(categories.flatMap(({ id, words }) => words.slice(1).map((word) => [word, id] as const))),
	}
}

/** Every period that the gate takes. */
function everyPeriod(): string[] {
	const numbered = (count: number, write: (n: number) => string) =>
		Array.from({ length: count }, (_, at) => write(at + 1))
	const endings = [
		'',
		...numbered(12, (month) => `-${String(month).padStart(2, '0')}`),
		...numbered(4, (stage) => `-T${stage}`),
	]
	const years = Array.from({ length: 1_000 }, (_, at) => String(at + 1_500))
	return years
		.flatMap((year) => endings.map((ending) => year + ending))
		.filter((period) => periodFormat(period) === null)
}

/** Codes and ids are ASCII: the order of code units is that of bytes. */
function inByteOrder(words: readonly string[]): string[] {
	return [...new Set(words)].sort()
}
