import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { folderReader, writeChanges } from '../../../../scripts/assemble/sample/write-changes.ts'

let folder: string
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'terang-sample-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('writes files with the folder they lie in, and takes both away again', () => {
	const file = 'recipients/contoh.csv'
	writeChanges(folder, [
		{ file, text: 'a\n' },
		{ file: 'portal.yaml', text: 'b\n' },
	])
	expect([file, 'portal.yaml', 'areas.csv'].map(folderReader(folder))).toEqual(['a\n', 'b\n', null])
	writeChanges(folder, [{ file, text: null }])
	expect(existsSync(join(folder, 'recipients'))).toBe(false)
	expect(readFileSync(join(folder, 'portal.yaml'), 'utf8')).toBe('b\n')
})

it('leaves a folder in which something else lies', () => {
	writeChanges(folder, [
		{ file: 'recipients/contoh.csv', text: 'a\n' },
		{ file: 'recipients/catatan.txt', text: 'c\n' },
		{ file: 'recipients/contoh.csv', text: null },
	])
	expect(folderReader(folder)('recipients/catatan.txt')).toBe('c\n')
})
