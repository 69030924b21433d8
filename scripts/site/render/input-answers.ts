import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Download, downloadListFile } from '../../../src/schemas/download.ts'
import { downloadKey, type PageQuestion, questionIn } from '../../../src/schemas/page-input.ts'
import { openSiteIfThere } from '../../ground/files/site-files.ts'
import { wordOf } from '../../ground/files/word-of.ts'

/** Answers the questions of pages about a generated folder; each is looked up once. Equal answers are equal words. */
export function inputAnswers(folder: string): (word: string) => string {
	const ways = waysToAnswer(folder)
	const answers = new Map<string, string>()
	const answer = (word: string): string => {
		const { question, about } = questionIn(word)
		if (!Object.hasOwn(ways, question)) throw new RangeError(`no question of a page: "${word}"`)
		return wordOf(JSON.stringify(ways[question as PageQuestion](about)) ?? '')
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
		says: (path) => there(path, (file) => wordOf(readFileSync(file))),
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
