import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tooDeepAt } from '../../../../src/gate/nesting/too-deep.ts'

const root = join(import.meta.dirname, '../../../..')

describe('tooDeepAt', () => {
	it('names the line on which brackets, tags, quotes, lists or blanks go too deep', () => {
		const deep = ['(', '[', '{', '<b>', '> ', '- ', '* ', '? ', '1. ', '                '].map((mark) =>
			mark.repeat(200),
		)
		expect(deep.map((text) => tooDeepAt(`satu\ndua\n${text}a`))).toEqual(deep.map(() => 3))
		expect(tooDeepAt('a: [\n'.repeat(150))).toBe(101)
	})

	it('lets pass what is closed again, however often it is opened, and what people draw', () => {
		expect(tooDeepAt('(a) [b](c) {d} <b>e</b> '.repeat(5_000))).toBeNull()
		expect(tooDeepAt(`${'-'.repeat(80)}\n${'*'.repeat(60)}\n1 < 2 < 3\n${'a) '.repeat(500)}`)).toBeNull()
	})

	it('lets every text that ships pass', () => {
		const folders = ['data/office/news', 'data/office/pages', 'data/office/observations', 'docs']
		const texts = folders.flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)))
		const deep = texts.filter((path) => /\.(mdx?|yaml)$/.test(path) && tooDeepAt(readFileSync(path, 'utf8')) !== null)
		expect(deep).toEqual([])
	})

	it('reads any text to its end', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void tooDeepAt(text)))
	})
})
