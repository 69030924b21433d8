import './invented-site.ts'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { changeValues } from '../../../src/chart-content/change-item.ts'
import { changeMap } from '../../../src/chart-content/change-map.ts'
import { childrenMap } from '../../../src/chart-content/map.ts'
import type { Language } from '../../../src/schemas/bilingual.ts'
import type { Figure } from '../../../src/schemas/figure.ts'
import type { Indicator } from '../../../src/schemas/indicator.ts'
import { area, areaFile } from './invented-areas.ts'
import { figure, marchSeries } from './invented-figures.ts'
import { inventedIndicators } from './invented-indicators.ts'
import { generatedFolder, put } from './invented-site.ts'

const codes = ['99.01', '99.02', '99.03', '99.04', '99.05', '99.71']

/** Poverty rates of 2024 and 2025 in six areas: four down, one up by a hair, one the same. */
const shipped: Readonly<Record<string, readonly Figure[]>> = {
	'99.01': marchSeries({ 2024: 20.1, 2025: 17.02 }),
	'99.02': marchSeries({ 2024: 15, 2025: 13 }),
	'99.03': marchSeries({ 2024: 13.5, 2025: 12.5 }),
	'99.04': marchSeries({ 2024: 12, 2025: 10 }),
	'99.05': marchSeries({ 2024: 7.75, 2025: 7.75 }),
	'99.71': marchSeries({ 2024: 3.96, 2025: 4 }),
}

function putSeries(
	changes: Readonly<Record<string, readonly Figure[]>> = {},
	indicator = 'p0',
	registered: Partial<Indicator> = {},
): void {
	const series = { ...shipped, ...changes }
	put(`indicators/${indicator}.json`, {
		indicator: { ...inventedIndicators.find(({ id }) => id === indicator), ...registered },
		datasets: ['contoh'],
		areas: codes
			.filter((code) => (series[code] ?? []).length > 0)
			.map((code) => ({ area: area(code), hasPage: true, figures: series[code] })),
	})
}

mkdirSync(join(generatedFolder, 'maps'), { recursive: true })
const tiles = codes.map((code, column) => ({ code, column, row: 0, label: 'Cth' }))
put('maps/99.json', { parent: '99', tiles, shapes: [], withoutShape: [] })
beforeEach(() => putSeries())

const map = (language: Language = 'id', focus?: string) =>
	changeMap(areaFile('99'), 'p0', language, { focus, reference: '2025-03' })

/** What each tile says, and its ground. */
function tilesOf(drawing: string | undefined): Record<string, string> {
	return Object.fromEntries(
		[...(drawing ?? '').matchAll(/data-kode="([\d.]+)"><title>([^<]*)<\/title><\w+ class="([^"]*)"/g)].map(
			([, code, title, ground]) => [code, `${title} [${ground}]`],
		),
	)
}

describe('changeMap', () => {
	it('says which two periods it compares, how many moved which way, and where most', () => {
		expect(map()?.summary).toBe('Peta perubahan, Maret 2024 sampai Maret 2025')
		expect(map()?.subtitle).toBe(
			'Persentase penduduk miskin, perubahan dalam poin persen dari Maret 2024 sampai Maret 2025, 6 kabupaten/kota di Contoh Raya',
		)
		expect(map()?.finding).toBe(
			'Sejak Maret 2024 turun di 4, naik di 1, dan tetap di 1 dari 6 kabupaten/kota, penurunan terbesar di Contoh (3,08 poin persen)',
		)
		expect(map('en')?.finding).toBe(
			'Since March 2024 down in 4, up in 1 and unchanged in 1 of 6 regencies and cities, the largest fall in Contoh (3.08 percentage points)',
		)
	})

	it('counts apart what is too small for the sample, and gives it no direction', () => {
		putSeries({}, 'p0', { smallDifference: 1.5 })
		expect(map()?.finding).toBe(
			'Sejak Maret 2024 turun di 3, hampir sama di 2, dan tetap di 1 dari 6 kabupaten/kota, penurunan terbesar di Contoh (3,08 poin persen)',
		)
		expect(tilesOf(map()?.drawing.wide)['99.03']).toContain(
			'hampir sama (−1,00), dari 13,50 persen menjadi 12,50 persen',
		)
		expect(map('en')?.finding).toContain('nearly the same in 2')
	})

	it('writes the change with its sign, and both figures for those who ask', () => {
		expect(tilesOf(map()?.drawing.wide)).toEqual({
			'99.01': 'Kabupaten Contoh: turun 3,08 poin persen, dari 20,10 persen menjadi 17,02 persen [tile dn3]',
			'99.02': 'Kabupaten Misal: turun 2,00 poin persen, dari 15,00 persen menjadi 13,00 persen [tile dn3]',
			'99.03': 'Kabupaten Umpama: turun 1,00 poin persen, dari 13,50 persen menjadi 12,50 persen [tile dn1]',
			'99.04': 'Kabupaten Andai: turun 2,00 poin persen, dari 12,00 persen menjadi 10,00 persen [tile dn3]',
			'99.05': 'Kabupaten Seumpama: tetap, dari 7,75 persen menjadi 7,75 persen [tile same]',
			'99.71': 'Kota Contoh: naik 0,04 poin persen, dari 3,96 persen menjadi 4,00 persen [tile up1]',
		})
		expect(map()?.drawing.wide).toContain('−3,1')
		// A small rise is not rounded away in its tile.
		expect(map()?.drawing.wide).toContain('+0,04')
	})

	it('has a key of the classes that occur, from the strongest fall to the strongest rise, zero always among them', () => {
		expect(map()?.key.map(({ ground, text, count }) => `${ground}: ${text} (${count})`)).toEqual([
			'tile dn3: turun 2 atau lebih (3)',
			'tile dn1: turun kurang dari 1,3 (1)',
			'tile same: tetap (1)',
			'tile up1: naik kurang dari 1,3 (1)',
		])
	})

	it('lists the areas from the largest change of the commonest direction on, equal ones with one rank', () => {
		expect(map('id', '99.01')?.rows.map(({ rank, name, value, role }) => [rank, name, value, role].join(' '))).toEqual([
			'1 Contoh −3,08 focus',
			'2 Misal −2,00 peer',
			'2 Andai −2,00 peer',
			'4 Umpama −1,00 peer',
			' Contoh Raya −0,40 reference',
			'5 Seumpama 0,00 peer',
			'6 Kota Contoh +0,04 peer',
		])
	})

	it('puts the province among them by the change of its own figures, which is no mean', () => {
		const series = [{ indicator: 'p0', figures: marchSeries({ 2024: 12.34, 2025: 10 }) }]
		const content = changeMap(areaFile('99', { series }), 'p0', 'id', { reference: '2025-03' })
		expect(content?.rows.slice(0, 2).map(({ name, value, role }) => `${name} ${value} ${role}`)).toEqual([
			'Contoh −3,08 peer',
			'Contoh Raya −2,34 reference',
		])
	})

	it('draws bars from zero to both sides, all within the list', () => {
		const content = map()
		const zero = content?.zero ?? Number.NaN
		for (const { bar, start = 0, value } of content?.rows ?? []) {
			expect(start).toBeGreaterThanOrEqual(0)
			expect(start + (bar ?? 0)).toBeLessThanOrEqual(100.1)
			expect(value.startsWith('−') ? start + (bar ?? 0) : start).toBeCloseTo(zero, 0)
		}
	})

	it('never colours an area without both figures in one series: it is hatched, and says why', () => {
		putSeries({
			'99.02': [],
			'99.03': marchSeries({ 2025: 12.5 }),
			'99.04': [...marchSeries({ 2024: 12 }), figure('2025', 10, { reference: '2025-03', status: 'B' })],
		})
		const said = tilesOf(map()?.drawing.wide)
		expect(said['99.02']).toBe('Kabupaten Misal: belum ada angka Maret 2024 dan Maret 2025 [m-un]')
		expect(said['99.03']).toBe('Kabupaten Umpama: belum ada angka Maret 2024 [m-un]')
		expect(said['99.04']).toBe('Kabupaten Andai: kedua angkanya tidak dapat dibandingkan [m-un]')
		expect(map()?.drawing.wide.match(/class="hatch-l"/g)).toHaveLength(3)
		expect(map()?.key.at(-1)).toEqual({ ground: 'm-un', text: 'belum ada pembanding', count: 3 })
		expect(
			map()
				?.rows.slice(-3)
				.map(({ rank, bar }) => [rank, bar]),
		).toEqual([
			['', null],
			['', null],
			['', null],
		])
		expect(map()?.finding).toContain('dari 3 kabupaten/kota yang dapat dibandingkan')
	})

	it('tells suppressed, not applicable and provisional ends apart', () => {
		const ends = (status: Figure['status'], value: number | null) => [
			...marchSeries({ 2024: 12 }),
			figure('2025', value, { reference: '2025-03', status }),
		]
		putSeries({ '99.02': ends('Q', null), '99.03': ends('M', null), '99.04': ends('P', 10) })
		const said = tilesOf(map()?.drawing.wide)
		expect(said['99.02']).toBe('Kabupaten Misal: disamarkan [m-q]')
		expect(said['99.03']).toBe('Kabupaten Umpama: tidak berlaku [m-na]')
		expect(said['99.04']).toMatch(/menjadi 10,00 persen \(sementara\) \[tile dn\d m-prov\]$/)
	})

	it('does not join March to September', () => {
		putSeries({ '99.02': [figure('2024', 15, { reference: '2024-09' }), ...marchSeries({ 2025: 13 })] })
		expect(tilesOf(map()?.drawing.wide)['99.02']).toContain('belum ada angka Maret 2024')
	})

	it('is none where less than half of the areas can be compared, or nobody placed them', () => {
		const newest = marchSeries({ 2025: 10 })
		putSeries({ '99.01': newest, '99.02': newest, '99.03': newest, '99.04': newest })
		expect(map()).toBeNull()
		expect(changeMap(areaFile('99.01'), 'p0', 'id', { reference: '2025-03' })).toBeNull()
	})

	it('judges no direction of an indicator that has no better one', () => {
		expect(map()?.notes[0]?.text).toContain('Warna menunjukkan arah saja, bukan baik atau buruk.')
		expect(
			map()
				?.notes.map(({ text }) => text)
				.join(' '),
		).not.toMatch(/membaik|memburuk/)
	})

	it('marks invented figures, and rings the own area', () => {
		expect(map()?.simulated).toBe('Simulasi: bukan data nyata')
		expect(map()?.drawing.narrow).toContain('SIMULASI')
		expect(map('id', '99.01')?.drawing.wide).toContain('foc-o')
	})

	it('bears the same id in both languages, another one than the map of values', () => {
		expect(map('en')?.figureId).toBe(map('id')?.figureId)
		expect(childrenMap(areaFile('99'), 'p0', 'id')?.figureId).not.toBe(map()?.figureId)
	})
})

describe('the change of a count', () => {
	it('is given in percent, and is none from zero', () => {
		const poor = (before: number, after: number) => marchSeries({ 2024: before, 2025: after })
		putSeries(
			{
				'99.01': poor(200, 150),
				'99.02': poor(0, 50),
				'99.03': poor(1000, 1001),
				'99.04': poor(10_000, 10_001),
				'99.05': poor(100, 130),
				'99.71': poor(100, 190),
			},
			'penduduk-miskin',
		)
		const content = changeMap(areaFile('99'), 'penduduk-miskin', 'id', { reference: '2025-03' })
		expect(content?.subtitle).toContain('perubahan dalam persen dari Maret 2024')
		expect(tilesOf(content?.drawing.wide)).toMatchObject({
			'99.01': expect.stringContaining('turun 25,0 persen, dari 200 orang menjadi 150 orang [tile dn'),
			'99.02': expect.stringMatching(/kedua angkanya tidak dapat dibandingkan \[m-un\]$/),
			'99.03': expect.stringContaining('naik 0,1 persen'),
			// Less than the rounding: the same.
			'99.04': expect.stringContaining('tetap, dari 10.000 orang menjadi 10.001 orang [tile same]'),
		})
	})
})

describe('changeValues', () => {
	const written = (change: number | null, decimals: number) =>
		changeValues(change, { inPercent: false, decimals, unit: '', small: 0 }, 'id')

	it('writes one decimal, then none, and never rounds a change to nothing', () => {
		expect(written(-2.31, 2)).toEqual(['−2,3', '−2'])
		expect(written(0.4, 2)).toEqual(['+0,4'])
		expect(written(0.04, 2)).toEqual(['+0,04'])
		expect(written(0, 2)).toEqual(['0'])
		expect(written(null, 2)).toEqual([])
	})
})
