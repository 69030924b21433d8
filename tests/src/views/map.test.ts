import './invented-site.ts'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { indicatorMaps, insideMap, mapHref } from '../../../src/chart-content/area-maps.ts'
import { childrenMap } from '../../../src/chart-content/map.ts'
import { tileValues } from '../../../src/chart-content/map-item.ts'
import { figuresOf } from '../../../src/facts/area-figures.ts'
import type { AreaFile } from '../../../src/schemas/area-file.ts'
import type { Figure } from '../../../src/schemas/figure.ts'
import type { MapFile } from '../../../src/schemas/map-file.ts'
import { area, areaFile } from './invented-areas.ts'
import { figure } from './invented-figures.ts'
import { inventedIndicators } from './invented-indicators.ts'
import { generatedFolder, put } from './invented-site.ts'

const codes = ['99.01', '99.02', '99.03', '99.04', '99.05', '99.71']
const tiles = codes.map((code, column) => ({ code, column, row: 0, label: 'Cth' }))
const square = (x: number): [number, number][] => [
	[x, -7],
	[x, -6],
	[x + 1, -6],
	[x + 1, -7],
	[x, -7],
]
const shapes = codes.map((code, i) => ({ code, polygons: [[square(112 + i)]] }))

mkdirSync(join(generatedFolder, 'maps'), { recursive: true })
function putMap(parts: Partial<MapFile> = {}): void {
	put('maps/99.json', { parent: '99', tiles, shapes: [], withoutShape: [], ...parts })
}
putMap()
put('indicators/p0.json', {
	indicator: inventedIndicators.find(({ id }) => id === 'p0'),
	datasets: ['contoh'],
	areas: codes.map((code) => ({ area: area(code), hasPage: true, figures: figuresOf(areaFile(code), 'p0') })),
})

const province = areaFile('99')

/** The province with some of its newest poverty rates changed. */
function changed(changes: Readonly<Record<string, Partial<Figure> | null>>): AreaFile {
	const children = province.children.map((child) => {
		const change = changes[child.area.code]
		const { p0, ...others } = child.newest
		if (change === undefined || !p0) return child
		return { ...child, newest: change === null ? others : { ...others, p0: { ...p0, ...change } } }
	})
	return { ...province, children }
}

describe('childrenMap', () => {
	it('says the ends in its heading, its classes in words, and the list of the same areas with the province', () => {
		const map = childrenMap(province, 'p0', 'id', { focus: '99.01' })
		expect(map?.finding).toBe('Tertinggi di Contoh (17,02%), terendah di Kota Contoh (4,00%)')
		expect(map?.subtitle).toBe('Persentase penduduk miskin, 6 kabupaten/kota di Contoh Raya, Maret 2025')
		expect(map?.key.map(({ text, count }) => `${text}: ${count}`)).toEqual([
			'di bawah 5: 1',
			'5 sampai 7,99: 1',
			'8 sampai 10,99: 1',
			'11 sampai 13,99: 2',
			'14 atau lebih: 1',
		])
		expect(map?.rows.map(({ name, value, role }) => `${name} ${value} ${role}`)).toEqual([
			'Contoh 17,02 focus',
			'Misal 13,00 peer',
			'Umpama 12,50 peer',
			'Andai 10,00 peer',
			'Contoh Raya 10,00 reference',
			'Seumpama 7,75 peer',
			'Kota Contoh 4,00 peer',
		])
		expect(map?.notes[0]?.text).toContain('Batas kelas tetap, sama di semua provinsi dan tahun: 5, 8, 11, dan 14.')
		expect(map?.notes[0]?.text).toContain('Contoh diberi bingkai.')
	})

	it('says the same in English', () => {
		const map = childrenMap(province, 'p0', 'en')
		expect(map?.finding).toBe('Highest in Contoh (17.02%), lowest in Kota Contoh (4.00%)')
		expect(map?.key.map(({ text }) => text)).toEqual([
			'below 5',
			'5 to 7.99',
			'8 to 10.99',
			'11 to 13.99',
			'14 or more',
		])
		expect(map?.drawing.wide).toContain('href="/en/wilayah/99.02/"')
	})

	it('tells missing, suppressed, not applicable, provisional, estimated and doubtful apart, and classes only what is published', () => {
		const map = childrenMap(
			changed({
				'99.02': { value: null, status: 'Q' },
				'99.03': null,
				'99.04': { status: 'U' },
				'99.05': { status: 'P' },
				'99.71': { value: null, status: 'M' },
				'99.01': { status: 'E' },
			}),
			'p0',
			'id',
		)
		const words = Object.fromEntries(
			[...(map?.drawing.wide ?? '').matchAll(/data-kode="([\d.]+)"><title>([^<]*)<\/title><\w+ class="([^"]*)"/g)].map(
				([, code, title, ground]) => [code, `${title} [${ground}]`],
			),
		)
		expect(words).toEqual({
			'99.01': 'Kabupaten Contoh: 17,02 persen (perkiraan) [tile s5 m-prov]',
			'99.02': 'Kabupaten Misal: disamarkan [m-q]',
			'99.03': 'Kabupaten Umpama: belum ada data [m-na]',
			'99.04': 'Kabupaten Andai: 10,00 persen (diragukan, tanpa kelas) [m-low]',
			'99.05': 'Kabupaten Seumpama: 7,75 persen (sementara) [tile s2 m-prov]',
			'99.71': 'Kota Contoh: tidak berlaku [m-na]',
		})
		expect(map?.key.slice(2).map(({ text, count }) => `${text} ${count}`)).toEqual([
			'sementara 1',
			'perkiraan 1',
			'diragukan, tanpa kelas 1',
			'belum ada data 1',
			'disamarkan 1',
			'tidak berlaku 1',
		])
		expect(map?.key.slice(0, 2).map(({ count }) => count)).toEqual([1, 1])
		// A doubtful figure is printed, but it heads no finding and has no bar and no rank.
		expect(map?.finding).toBe('Tertinggi di Contoh (17,02%), terendah di Seumpama (7,75%)')
		expect(map?.rows.find(({ name }) => name === 'Andai')).toMatchObject({ bar: null, rank: '' })
	})

	it('does not mix periods: a figure of another month is missing', () => {
		const map = childrenMap(changed({ '99.05': { reference: '2024-09' } }), 'p0', 'id')
		expect(map?.drawing.wide).toContain('Kabupaten Seumpama: belum ada data')
	})

	it('names areas that share an end together', () => {
		const map = childrenMap(changed({ '99.02': { value: 17.02 } }), 'p0', 'id')
		expect(map?.finding).toBe('Tertinggi di Contoh dan Misal (17,02%), terendah di Kota Contoh (4,00%)')
		const flat = changed(Object.fromEntries(codes.map((code) => [code, { value: 5 }])))
		expect(childrenMap(flat, 'p0', 'id')?.finding).toBe('Angkanya sama di semua 6 kabupaten/kota: 5,00 persen')
	})

	it('is not drawn for words, for fewer than three figures, or where nobody placed the areas', () => {
		expect(childrenMap(areaFile('99.01.01'), 'status-idm', 'id')).toBeNull()
		const two = changed({ '99.01': null, '99.02': null, '99.03': null, '99.04': null })
		expect(childrenMap(two, 'p0', 'id')).toBeNull()
		expect(childrenMap(areaFile('99.01.01'), 'idm', 'id')).toBeNull()
	})

	it('marks invented figures in the drawing and above it', () => {
		const map = childrenMap(province, 'p0', 'id')
		expect(map?.simulated).toBe('Simulasi: bukan data nyata')
		expect(map?.drawing.narrow).toContain('SIMULASI')
	})

	it('draws true outlines where all areas have one, and says which one is missing where not', () => {
		putMap({ shapes })
		const drawn = childrenMap(province, 'p0', 'id')
		expect(drawn?.drawing.wide.match(/<path class="tile s\d" d="M[^"]*z"/g)).toHaveLength(6)
		expect(drawn?.notes[0]?.text).toContain('Wilayah digambar menurut batasnya')
		putMap({ withoutShape: ['99.02'] })
		const tiled = childrenMap(province, 'p0', 'id')
		expect(tiled?.notes[0]?.text).toContain('Batas wilayah belum ada untuk Misal; karena itu ubin yang dipakai.')
		putMap()
	})

	it('draws counts on tiles of one size even where there are outlines', () => {
		putMap({ shapes })
		const children = province.children.map((child, i) => {
			const { p0 } = child.newest
			return p0 ? { ...child, newest: { penduduk: { ...p0, value: 1000 * (i + 1) } } } : child
		})
		const map = childrenMap({ ...province, children }, 'penduduk', 'id')
		expect(map?.drawing.wide).toMatch(/<circle class="tile s5"/)
		expect(map?.notes[0]?.text).toContain('Ubin disusun')
		expect(map?.finding).toBe('Terbanyak di Kota Contoh (6.000 orang), tersedikit di Contoh (1.000 orang)')
		putMap()
	})
})

describe('the maps of a page', () => {
	const many = (count: number) =>
		areaFile('99', {
			children: Array.from({ length: count }, (_, index) => ({
				area: { ...area('99.01'), code: `99.${String(index + 1).padStart(2, '0')}` },
				hasPage: true,
				newest: { p0: figure('2025', index) },
			})),
		})

	it('are drawn from eight areas on: fewer are told sooner by a list', () => {
		expect(insideMap(many(7), 'p0', 'id')).toBeNull()
		expect(insideMap(many(8), 'p0', 'id')?.values.id).toBe('peta-p0-99')
		expect(indicatorMaps([areaFile('99')], 'p0', 'id')).toEqual([])
	})

	it('are led to where the page of the indicator draws one', () => {
		expect(mapHref(many(8), 'p0', 'en')).toBe('/en/indikator/p0/#peta-p0-99')
		expect(mapHref(many(7), 'p0', 'id')).toBeNull()
		expect(mapHref(areaFile('99.01'), 'p0', 'id')).toBeNull()
	})
})

describe('tileValues', () => {
	const indicator = (id: string) => inventedIndicators.find((one) => one.id === id) ?? inventedIndicators[0]
	const written = (value: number, id: string) => {
		const one = indicator(id)
		return one ? tileValues(value, one, 'id') : []
	}

	it('writes one decimal, then none, and thousands and millions in short', () => {
		expect(written(17.02, 'p0')).toEqual(['17,0', '17'])
		expect(written(521_366, 'penduduk')).toEqual(['521.366', '521 rb', '521rb'])
		expect(written(1_148_156, 'penduduk')).toEqual(['1.148.156', '1,1 jt', '1,1jt'])
		expect(written(0.9012, 'idm')).toEqual(['0,90'])
	})
})
