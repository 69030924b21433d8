import { withoutRelease } from '../../../src/offline/release-mark.ts'
import { wordOf } from '../../ground/files/word-of.ts'
import type { QuietPackages } from './read/attacked-files.ts'

/** Files, each in a word of its path and bytes, of which nothing came when they were read by a certain attack. */
export type QuietRecord = { attack: string; files: string[] }

/**
 * Spares an attack the files that it read before. A file is quiet when nothing came of it: no number about recipients, shown,
 * hidden or unread, nothing personal, and no small number in doubt. What is learned from several files together is
 * learned from the others, so they are all that needs to be read again.
 */
export type QuietFiles = {
	/** The word for a file as it is now, whatever release it belongs to. */
	wordOf(path: string, text: string): string
	/** Whether nothing came of it. */
	knows(word: string): boolean
	keep(word: string): void
	/** The same for what is packed, without opening it. */
	packages: Pick<QuietPackages, 'knows' | 'keep'>
	/** Those of this attack, for the next one. */
	record(): QuietRecord
}

/**
 * @param attack one word for all that the attack depends on besides the site: its program, and what it knows
 * @param before what an earlier attack left; of another attack it is worth nothing
 */
export function quietFiles(attack: string, before: QuietRecord | undefined): QuietFiles {
	const known = new Set(before?.attack === attack ? before.files : [])
	const kept = new Set<string>()
	const ofPackage = (path: string, bytes: Uint8Array) => wordOf(`${path}\n${wordOf(bytes)}`)
	return {
		wordOf: (path, text) => wordOf(`${path}\n${withoutRelease(text)}`),
		knows: (word) => known.has(word),
		keep: (word) => void kept.add(word),
		packages: {
			knows: (path, bytes) => known.has(ofPackage(path, bytes)),
			keep: (path, bytes) => void kept.add(ofPackage(path, bytes)),
		},
		record: () => ({ attack, files: [...kept] }),
	}
}
