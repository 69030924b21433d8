import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inputAnswers } from '../../../../scripts/site/render/input-answers.ts'
import {
	columnOf,
	downloadTable,
	pageInput as input,
	readInputs,
	writeInputs,
} from '../../../../src/schemas/page-input.ts'

let folder: string
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'terang-inputs-'))
	mkdirSync(join(folder, 'unduh'))
	write('unduh/a b.csv', 'satu\n')
	write('downloads.json', JSON.stringify([download('33', 5), download('35', 7)]))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
const linesOf = (id: string) => downloadTable({ kind: 'area', id })
const ofArea = (id: string, column = 'bytes') => input('column', columnOf(linesOf(id), column))
const download = (id: string, bytes: number) => ({ kind: 'area', id, bytes })

/** What becomes of the answer to a question when the folder changes. */
function changes(word: string, change: () => void): boolean {
	const before = inputAnswers(folder)(word)
	change()
	return inputAnswers(folder)(word) !== before
}

describe('a question of a page', () => {
	it('about what a file says has another answer when the file says something else, comes or goes', () => {
		expect(changes(input('says', 'unduh/a b.csv'), () => write('unduh/a b.csv', 'dua!\n'))).toBe(true)
		expect(changes(input('says', 'areas/33.json'), () => {})).toBe(false)
		expect(changes(input('says', 'portal.json'), () => write('portal.json', '{}'))).toBe(true)
		expect(changes(input('says', 'portal.json'), () => rmSync(join(folder, 'portal.json')))).toBe(true)
	})

	it('about how heavy a file is, or whether it is there, does not hear of its words', () => {
		const same = () => write('unduh/a b.csv', 'dua!\n')
		expect(changes(input('weighs', 'unduh/a b.csv'), same)).toBe(false)
		expect(changes(input('stands', 'unduh/a b.csv'), same)).toBe(false)
		expect(changes(input('weighs', 'unduh/a b.csv'), () => write('unduh/a b.csv', 'tiga!\n'))).toBe(true)
		expect(changes(input('stands', 'unduh/a b.csv'), () => rmSync(join(folder, 'unduh/a b.csv')))).toBe(true)
	})

	it('about what a folder holds hears of names alone', () => {
		expect(changes(input('holds', 'unduh'), () => write('unduh/a b.csv', 'tiga!\n'))).toBe(false)
		expect(changes(input('holds', 'unduh'), () => write('unduh/c.csv', 'x\n'))).toBe(true)
	})

	it('about the downloads of one area does not hear of those of another', () => {
		const heavier = () => write('downloads.json', JSON.stringify([download('33', 5), download('35', 8)]))
		expect(changes(ofArea('33'), heavier)).toBe(false)
		write('downloads.json', JSON.stringify([download('33', 5), download('35', 7)]))
		expect(changes(ofArea('35'), heavier)).toBe(true)
	})

	it('about one column of a table does not hear of another', () => {
		const heavier = () => write('downloads.json', JSON.stringify([download('33', 5), download('35', 8)]))
		expect(changes(ofArea('35', 'id'), heavier)).toBe(false)
		write('datasets.json', '[{"id":"a","version":"1.0.0"}]')
		const next = () => write('datasets.json', '[{"id":"a","version":"1.0.1"}]')
		expect(changes(input('column', columnOf('datasets.json', 'id')), next)).toBe(false)
		write('datasets.json', '[{"id":"a"}]')
		expect(changes(input('column', columnOf('datasets.json', 'version')), next)).toBe(true)
	})

	it('about the number of rows hears of those that come and go', () => {
		const one = () => write('downloads.json', JSON.stringify([download('33', 6)]))
		expect(changes(input('rows', linesOf('33')), one)).toBe(false)
		write('downloads.json', JSON.stringify([download('33', 5), download('35', 7)]))
		expect(changes(input('rows', linesOf('35')), one)).toBe(true)
	})

	it('about the size of a download is answered as a reader is told of it', () => {
		const heavier = () => write('downloads.json', JSON.stringify([download('33', 5), download('35', 1400)]))
		expect(changes(ofArea('35', 'size'), heavier)).toBe(false)
	})

	it('that nobody knows is a fault', () => {
		expect(() => inputAnswers(folder)('smells portal.json')).toThrow('no question of a page')
	})

	it('travels in a header, whatever it is about', () => {
		const words = [input('says', 'unduh/a b.csv'), ofArea('33.01'), 'says ä\n%']
		expect(readInputs(writeInputs(words))).toEqual(words)
		expect(writeInputs(words)).toMatch(/^[\x20-\x7e]+$/)
		expect(readInputs(writeInputs([]))).toEqual([])
	})
})
