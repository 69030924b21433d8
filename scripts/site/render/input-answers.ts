import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Download, downloadListFile } from '../../../src/schemas/download.ts'
import { downloadKey, type PageQuestion, readInput } from '../../../src/schemas/page-input.ts'
import { openSiteIfThere } from '../../ground/files/site-files.ts'

/** Answers the questions of pages about a generated folder; each is looked up once. Equal answers are equal words. */
export function inputAnswers(folder: string): (word: string) => string {
	const ways = waysToAnswer(folder)
	const answers = new Map<string, string>()
	const answer = (word: string): string => {
		const { question, about } = readInput(word)
		if (!Object.hasOwn(ways, question)) throw new RangeError(`no question of a page: "${word}"`)
		return shortened(ways[question as PageQuestion](about))
	}
	return (word) => {
		const known = answers.get(word) ?? answer(word)
		answers.set(word, known)
		return known
	}
}

function waysToAnswer(folder: string): Record<PageQuestion, (about: string) => unknown> {
	let downloads: ReadonlyMap<string, unknown> | undefined
	const there = <T>(path: string, look: (file: string) => T) =>
		existsSync(join(folder, path)) && look(join(folder, path))
	return {
		says: (path) => there(path, (file) => createHash('sha256').update(readFileSync(file)).digest('base64url')),
		stands: (path) => there(path, () => true),
		weighs: (path) => there(path, (file) => statSync(file).size),
		holds: (path) => [...openSiteIfThere(join(folder, path)).paths],
		downloads(key) {
			downloads ??= there(downloadListFile, listedDownloads) || new Map()
			return downloads.get(key)
		},
	}
}

function listedDownloads(file: string): ReadonlyMap<string, readonly Download[]> {
	return Map.groupBy(JSON.parse(readFileSync(file, 'utf8')) as Download[], downloadKey)
}

/** An answer in few letters, however long it is. */
function shortened(answer: unknown): string {
	return createHash('sha256')
		.update(JSON.stringify(answer) ?? '')
		.digest('base64url')
		.slice(0, 16)
}
