import './invented-site.ts'
import { describe, expect, it } from 'vitest'
import type { ChartContent } from '../../../src/chart-content/chart-content.ts'
import { languages } from '../../../src/schemas/bilingual.ts'
import { areaCharts } from '../../../src/topics/area/charts.ts'
import { indicatorCharts } from '../../../src/topics/indicator/indicator-charts.ts'
import { chartOfPage } from '../../../src/topics/sharing/chart-of-page.ts'
import { indicatorPicture } from '../../../src/topics/sharing/indicator-picture.ts'
import { pictureOf, sharingPicture } from '../../../src/topics/sharing/sharing-picture.ts'
import { figure } from './invented-figures.ts'
import { mapsInside } from './maps-inside.ts'
import { everyContext, everyIndicator, LOWER, renamed, renamedFile, renamedIndicatorFile } from './renamed-site.ts'

/** How many areas a caption says, as in "6 kabupaten/kota"; `null` where it counts none. */
function saidIn(caption: string): number | null {
	const said = /(?:^|, )(\d[\d.,]*) (?!dan |and )[a-z]/.exec(caption)?.[1]
	return said ? Number(said.replace(/[.,]/g, '')) : null
}

/** Dots of a strip: the circles of one path, those hollow or doubtful, and the core of the marked one. */
function dotsIn(svg: string): number {
	const paths = [...svg.matchAll(/<path class="f-peer" d="([^"]*)"/g)].flatMap(([, d = '']) => d.match(/[Mm]/g) ?? [])
	const single = svg.match(/class="(?:d-low|d-prov(?: pv-peer)?|f-focus)"/g) ?? []
	return paths.length + single.length
}

/** Areas of a map, each a link or a group of its own. */
const areasIn = (svg: string) => (svg.match(/data-kode=/g) ?? []).length

const charts = [
	...everyContext.flatMap((read) => Object.values(areaCharts(read())).flat()),
	...languages.flatMap((language) =>
		everyIndicator.flatMap((id) => indicatorCharts(renamedIndicatorFile(id), language)),
	),
]
const isStrip = ({ id }: ChartContent) => /^(sebaran|isi|komponen|keadaan)/.test(id)

/** Villages of two kecamatan around the home area: two strips, of which a picture shows the first. */
function twoStrips(language: 'id' | 'en') {
	const file = renamedIndicatorFile(renamed('p0'))
	const own = (code: string, value: number) => ({
		area: { ...renamedFile('99.02').area, code, name: `Kota ${code}` },
		hasPage: false,
		figures: [figure('2025', value, { reference: '2025-03', dataset: LOWER.id })],
	})
	const others = ['98.01', '98.02', '98.03', '98.04'].map((code, index) => own(code, 3 + index))
	return indicatorCharts({ ...file, areas: [...file.areas, ...others] }, language)
}

describe('the caption of a drawing', () => {
	it('counts as many areas as are drawn, on every strip', () => {
		let counted = 0
		for (const chart of charts.filter(isStrip)) {
			for (const drawing of chart.drawings) {
				const said = saidIn(drawing.caption ?? chart.subtitle)
				if (said === null) continue
				counted += 1
				expect([dotsIn(drawing.wide), dotsIn(drawing.narrow)], drawing.caption ?? chart.subtitle).toEqual([said, said])
			}
		}
		expect(counted).toBeGreaterThan(8)
	})

	it('counts the areas of a map that have a place on it', () => {
		const maps = everyContext.flatMap((read) => mapsInside(read()))
		expect(maps.length).toBeGreaterThan(2)
		for (const map of maps) expect(areasIn(map.drawing.wide), map.subtitle).toBe(saidIn(map.subtitle))
	})

	it.each(languages)('is that of the one strip which a picture shows of several, in %s', (language) => {
		const shown = twoStrips(language)
		const [chart] = shown
		expect(chart?.drawings).toHaveLength(2)
		expect(saidIn(chart?.subtitle ?? '')).toBe(10)
		const card = chart && chartOfPage(chart)
		expect(saidIn(card?.caption ?? '')).toBe(6)
		expect(dotsIn(`<svg>${card?.drawing.marks}`)).toBe(6)
		const svg = indicatorPicture(renamedIndicatorFile(renamed('p0')), shown, language).draw('contoh.example')
		const words = svg.replace(/<[^>]+>/g, ' ')
		expect(words.includes(language === 'id' ? ', 6 kabupaten/kota' : ', 6 regencies')).toBe(true)
		expect(/, 10 /.test(words)).toBe(false)
	})
})

describe('the address of a picture', () => {
	const content = { place: 'Contoh', aside: '', finding: 'Angka 1', source: 'Sumber: Badan Contoh.', simulated: false }
	const srcOf = (changes = {}) => pictureOf(sharingPicture('/wilayah/99.01/', { ...content, ...changes }, 'id'))?.src

	it('keeps its path, and changes when what is drawn changes', () => {
		expect(srcOf()).toMatch(/^\/gambar\/wilayah\/99\.01\.png\?v=[a-p]{10}$/)
		expect(srcOf()).toBe(srcOf())
		const others = [srcOf({ finding: 'Angka 2' }), srcOf({ source: 'Sumber: lain.' }), srcOf({ aside: 'Jawa' })]
		expect(new Set([srcOf(), ...others]).size).toBe(4)
	})

	it('changes with a figure of the chart alone', () => {
		const chart = (value: number) => () => ({
			caption: 'x',
			drawing: { heading: '', marks: `<text>${value}</text>`, width: 340, height: 100 },
		})
		expect(srcOf({ chart: chart(17.02) })).not.toBe(srcOf({ chart: chart(17.03) }))
	})
})
