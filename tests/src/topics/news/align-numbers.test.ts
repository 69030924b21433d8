import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignNumbers } from '../../../../src/topics/news/align-numbers.ts'

const row = (tag: 'th' | 'td', cells: readonly string[]) =>
	`<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`
const table = (head: readonly string[], ...body: readonly string[][]) =>
	`<thead>${row('th', head)}</thead>\n<tbody>${body.map((cells) => row('td', cells)).join('\n')}</tbody>`

describe('a table in running text', () => {
	it('has its columns of numbers set right, head and body, and words left', () => {
		const html = alignNumbers(
			table(
				['Wilayah', 'Persen', 'Status', 'Rupiah'],
				['Desa A', '17,02', 'maju', 'Rp521.366'],
				['<a href="/x/">Desa B</a>', '<strong>9,5%</strong>', 'mandiri', '–'],
			),
		)
		expect(html).toContain('<th>Wilayah</th><th class="r">Persen</th><th>Status</th><th class="r">Rupiah</th>')
		expect(html).toContain('<td><a href="/x/">Desa B</a></td><td class="r"><strong>9,5%</strong></td><td>mandiri</td>')
		expect(html).toContain('<td class="r">–</td>')
	})

	it('leaves a first column of years, a column with one word and what an author aligned as they are', () => {
		const years = table(['Tahun', 'Isi'], ['2024', '1'], ['2025', 'belum ada'])
		expect(alignNumbers(years)).toBe(years)
		expect(alignNumbers('<tr><td>a</td><td style="text-align:left">1</td></tr>')).not.toContain('class="r"')
	})

	it('changes no word of any table', () => {
		const cell = fc.constantFrom('1', '2,5', 'maju', '–', '<b>3</b>', '')
		const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
		fc.assert(
			fc.property(rows, (body) => {
				const html = table(body[0] ?? [], ...body)
				expect(alignNumbers(html).replaceAll(' class="r"', '')).toBe(html)
			}),
		)
	})
})
