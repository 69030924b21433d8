import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { inputFingerprint } from '../scripts/assemble/room/input-fingerprint.ts'
import { OFFICE_FOLDER } from '../scripts/gate/read/office-folder.ts'

/**
 * How much the tests ask. `npm test` stands before every push and takes minutes; `npm run test:all` asks everything and
 * runs at night. What is left to the night takes long and rarely breaks alone.
 */
export const inFull = process.env.TERANG_TESTS === 'all'

/** All items at night; before a push every so many, always the same ones. */
export function share<T>(items: readonly T[], every: number): readonly T[] {
	return inFull ? items : items.filter((_, index) => index % every === 0)
}

/** A number of tries: `all` at night, `usual` before a push. */
export function times(usual: number, all: number): number {
	return inFull ? all : usual
}

/**
 * All items at night; before a push so many of them in a row, from a place that follows from the program and the shipped
 * data: one after the other has its turn, and what fails fails again as long as nothing is changed.
 */
export function inTurn<T>(items: readonly T[], count: number, source: string = sourceWord()): readonly T[] {
	if (inFull || items.length <= count) return items
	const start = Number.parseInt(createHash('sha256').update(source).digest('hex').slice(0, 8), 16) % items.length
	return [...items, ...items].slice(start, start + count)
}

let known: string | undefined

/** One word for the program and the shipped data as they are now. */
function sourceWord(): string {
	const root = resolve(import.meta.dirname, '..')
	known ??= inputFingerprint({ data: resolve(root, OFFICE_FOLDER), site: undefined }, root)
	return known
}
