import { describe, expect, it } from 'vitest'
import { changedCells } from '../../../../scripts/site/cek/changed-cells.ts'
import { mayNotTell } from '../../../../scripts/site/cek/figure-table.ts'
import { pageFigures } from '../../../../scripts/site/cek/page-figure.ts'

const twin = (make: (language: 'id' | 'en') => string) => ({ id: make('id'), en: make('en') })

/** A map as a page holds it: an area with a page is a link, one without is not, and the drawing stands there twice. */
function map(period: [id: string, en: string], areas: Record<string, [id: string, en: string]>, ground = 's3') {
	return twin((language) => {
		const at = language === 'id' ? 0 : 1
		const marks = Object.entries(areas).map(([code, texts], index) => {
			const name = index === 0 ? 'a href="/wilayah/x/"' : 'g'
			const inside = `<title>Kabupaten ${code}: ${texts[at]}</title><path class="tile ${ground}" d="M4 4h4"/>`
			return `<${name} data-kode="${code}">${inside}</${name[0]}>`
		})
		const svg = `<svg class="w"><title id="wt">Peta ubin: P0</title>${marks.join('')}</svg>`
		return `<figure class="chart side" id="peta-p0-35"><p class="chart-sub">P0, 2 kabupaten/kota, ${period[at]}</p>${svg}${svg}</figure>`
	})
}

const march: [string, string] = ['Maret 2025', 'March 2025']

/** The page of a ready comparison: three drawings, and one table of all years below them. */
function comparison(rows: Record<string, [id: string, en: string]>) {
	return twin((language) => {
		const at = language === 'id' ? 0 : 1
		const says = { garis: '2015–2025', lereng: '2015–2025', titik: '2025' }
		const figures = Object.entries(says).map(
			([form, years]) =>
				`<section class="sec flowp"><figure class="chart" id="banding-${form}"><p class="chart-sub">P0 (persen), 1 wilayah, ${years}</p><figcaption><p>BPS <a class="fid" href="/cek/?id=${form.toUpperCase()}">k</a></p></figcaption></figure></section>`,
		)
		const cells = Object.entries(rows).map(
			([year, texts]) =>
				`<tr> <th scope="row"> ${year === '2015' ? '<span class="mark b">patahan</span> ' : ''}${year} </th><td class="r"> ${texts[at]} </td> </tr>`,
		)
		const table = `<table> <thead> <tr> <th scope="col">Tahun</th><th scope="col">Jepara</th> </tr> </thead> <tbody>${cells.join('')}</tbody> </table>`
		return `${figures.join('')}<section class="sec cmp-brief"><section class="tbl">${table}</section></section>`
	})
}

/** What changed in one drawing of two comparisons, as "row column: before > after". */
function changesOf(anchor: string, before: { id: string; en: string }, after: { id: string; en: string }): string[] {
	const figure = (page: string) => pageFigures(page).find((one) => one.anchor === anchor)?.html ?? ''
	const pages = ({ id, en }: { id: string; en: string }) => ({ id: figure(id), en: figure(en) })
	return changedCells(pages(before), pages(after)).map(
		(one) => `${one.row.id} ${one.column.id}: ${one.before.id} > ${one.after.id}`,
	)
}

describe('the changed cells of a map', () => {
	it('name the area, the period and both values, once, in both languages', () => {
		const before = map(march, { '35.01': ['12,97 persen', '12.97 percent'], '35.02': ['8,86 persen', '8.86 percent'] })
		const after = map(march, { '35.01': ['12,97 persen', '12.97 percent'], '35.02': ['8,68 persen', '8.68 percent'] })
		expect(changedCells(before, after)).toEqual([
			{
				row: { id: 'Kabupaten 35.02', en: 'Kabupaten 35.02' },
				column: { id: 'Maret 2025', en: 'March 2025' },
				before: { id: '8,86 persen', en: '8.86 percent' },
				after: { id: '8,68 persen', en: '8.68 percent' },
			},
		])
	})

	it('never set a figure of one period beside that of another', () => {
		const before = map(march, { '35.01': ['12,97 persen', '12.97 percent'] })
		const after = map(['Maret 2026', 'March 2026'], { '35.01': ['12,50 persen', '12.50 percent'] })
		expect(changedCells(before, after).map((one) => [one.column.id, one.before.id, one.after.id])).toEqual([
			['Maret 2026', '', '12,50 persen'],
			['Maret 2025', '12,97 persen', ''],
		])
	})

	it('are not told where an area is suppressed', () => {
		const areas: Record<string, [string, string]> = { '35.01': ['disamarkan', 'suppressed'] }
		expect(mayNotTell(map(march, areas).id)).toBe(false)
		expect(mayNotTell(map(march, areas, 'm-q').id)).toBe(true)
	})
})

describe('the changed cells of a ready comparison', () => {
	const before = comparison({ '2025': ['5,79', '5.79'], '2020': ['7,17', '7.17'], '2015': ['8,50', '8.50'] })
	const after = comparison({ '2025': ['5,79', '5.79'], '2020': ['7,71', '7.71'], '2015': ['8,05', '8.05'] })

	it('are those of the years that the drawing shows', () => {
		expect(changesOf('banding-garis', before, after)).toEqual([
			'patahan 2015 Jepara: 8,50 > 8,05',
			'2020 Jepara: 7,17 > 7,71',
		])
		expect(changesOf('banding-lereng', before, after)).toEqual(['patahan 2015 Jepara: 8,50 > 8,05'])
		expect(changesOf('banding-titik', before, after)).toEqual([])
	})
})
