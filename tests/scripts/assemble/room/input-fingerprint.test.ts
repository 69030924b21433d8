import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { inputFingerprint, officeFingerprint } from '../../../../scripts/assemble/room/input-fingerprint.ts'

let root: string
const put = (path: string, text: string) => {
	mkdirSync(dirname(join(root, path)), { recursive: true })
	writeFileSync(join(root, path), text)
}
const fingerprint = (site?: string) => inputFingerprint({ data: join(root, 'data/office'), site }, root)

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'terang-input-'))
	put('data/office/observations/a.csv', '1')
	put('src/pages/index.astro', 'x')
})
afterEach(() => rmSync(root, { recursive: true }))

describe('inputFingerprint', () => {
	test('stays while nothing changes, generated files aside', () => {
		const before = fingerprint()
		put('src/generated/areas.json', '[]')
		put('dist/index.html', '')
		expect(fingerprint()).toBe(before)
	})

	test.each([
		['a byte of the data', () => put('data/office/observations/a.csv', '2')],
		['a new file', () => put('data/office/observations/b.csv', '')],
		['a page', () => put('src/pages/index.astro', 'y')],
		['a national register', () => put('data/national/areas.csv', '')],
		[
			'text that moves from one file to the next',
			() => [put('data/office/observations/a.csv', ''), put('data/office/observations/a.csv1', '1')],
		],
	])('changes with %s', (_title, change) => {
		const before = fingerprint()
		change()
		expect(fingerprint()).not.toBe(before)
	})

	test('changes with the address of the site', () => {
		expect(fingerprint('https://a.example')).not.toBe(fingerprint())
	})
})

test('an office that changed while it was checked has another fingerprint, and one that did not the same', () => {
	const office = () => officeFingerprint(join(root, 'data/office'), root)
	const before = office()
	put('src/pages/index.astro', 'y')
	expect(office()).toBe(before)
	put('data/office/observations/a.csv', '2')
	expect(office()).not.toBe(before)
})
