import { describe, expect, it } from 'vitest'
import { bodyOf, elementIn, elementsIn } from '../../../../scripts/ground/html/elements.ts'
import { tablesIn } from '../../../../scripts/ground/html/tables.ts'
import { textOf } from '../../../../scripts/ground/html/text.ts'

describe('elements', () => {
	const html = '<div class="a b"><div>in</div><img class="a"><p class="a">out</div><p>rest'

	it('are found with what they hold, one in the other', () => {
		const found = elementsIn(html, (tag) => tag.is('a'))
		expect(found.map((element) => bodyOf(html, element))).toEqual([
			'<div>in</div><img class="a"><p class="a">out',
			'',
			'out',
		])
	})

	it('hold all that follows when they never end', () => {
		const last = elementsIn(html, (tag) => tag.name === 'p').at(-1)
		expect(last && bodyOf(html, last)).toBe('rest')
	})

	it('may be asked for the first alone, and past others', () => {
		const inner = elementIn(html, (tag) => tag.name === 'div' && !tag.has('class'))
		expect(inner && bodyOf(html, inner)).toBe('in')
		const drawing = '<svg><a>1</a></svg><a>2</a>'
		const links = elementsIn(drawing, (tag) => tag.name === 'a', new Set(['svg']))
		expect(links.map((link) => bodyOf(drawing, link))).toEqual(['2'])
	})
})

describe('tables', () => {
	it('are read with rows and cells, also where ends are left out', () => {
		const html = '<table><thead><tr><th>A<th>B</thead><tr class="x"><td>1</td><td>2<tr><td>3</table><table></table>'
		const tables = tablesIn(html)
		expect(
			tables.map(({ rows }) =>
				rows.map(({ cells }) => cells.map(({ tag, bodyEnd }) => html.slice(tag.end, bodyEnd)).join(' ')),
			),
		).toEqual([['A B', '1 2', '3'], []])
		expect(html.slice(tables[0]?.tag.start, tables[0]?.end)).toBe(html.slice(0, -'<table></table>'.length))
	})

	it('take the cells of a table within a cell for that table', () => {
		const tables = tablesIn('<table><tr><td>1<table><tr><td>2</td></tr></table></td><td>3</td></tr></table>')
		expect(tables.map(({ rows }) => rows.map(({ cells }) => cells.length))).toEqual([[2], [1]])
	})
})

describe('text', () => {
	it('is what a reader sees, with entities read back and spaces made one', () => {
		expect(textOf('<p>12,97&nbsp;<b>persen</b>\n  &lt;5</p>')).toBe('12,97 persen <5')
	})

	it('joins or parts what stands around a tag', () => {
		expect(textOf('1<sup>2</sup>')).toBe('1 2')
		expect(textOf('a<b>b</b>', '')).toBe('ab')
	})

	it('leaves elements out whole', () => {
		expect(textOf('a<sup>b</sup>c<svg><title>d</title></svg>', '', ({ name }) => /sup|svg/.test(name))).toBe('ac')
	})
})
