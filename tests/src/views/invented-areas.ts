import type { Area, AreaKind } from '../../../src/schemas/area.ts'
import { levelOfCode, parentCodeOf } from '../../../src/schemas/area-code.ts'
import type { AreaFile, Child, Series } from '../../../src/schemas/area-file.ts'
import type { Figure } from '../../../src/schemas/figure.ts'
import { compared, computed, figure, marchSeries } from './invented-figures.ts'

/** The invented country: no such code, name or figure exists. */
const kinds: readonly [code: string, kind: AreaKind, name: string][] = [
	['00', 'negara', 'Indonesia'],
	['99', 'provinsi', 'Contoh Raya'],
	['99.01', 'kabupaten', 'Contoh'],
	['99.01.01', 'kecamatan', 'Rintis'],
	['99.01.01.1003', 'kelurahan', 'Mawar'],
	['99.01.01.2001', 'desa', 'Melati'],
	['99.01.01.2002', 'desa', 'Kenanga'],
	['99.01.01.2004', 'desa', 'Anggrek'],
	['99.01.02', 'kecamatan', 'Sepi'],
	['99.02', 'kabupaten', 'Misal'],
	['99.03', 'kabupaten', 'Umpama'],
	['99.04', 'kabupaten', 'Andai'],
	['99.05', 'kabupaten', 'Seumpama'],
	['99.71', 'kota', 'Contoh'],
]

const areas = new Map(
	kinds.map(([code, kind, name]): [string, Area] => [code, { code, name, kind, level: levelOfCode(code) ?? 'negara' }]),
)

/** An area of the invented country. */
export function area(code: string): Area {
	const found = areas.get(code)
	if (!found) throw new RangeError(`no invented area ${code}`)
	return found
}

type Figures = Readonly<Record<string, readonly Figure[]>>

const rate = (value: number, parts = {}): Figure => figure('2025', value, { reference: '2025-03', ...compared(parts) })
/** Of the three desa of Rintis, index first. */
const middles = [0.8, 0.8, 0.9, 0.75]
const idm = (status: string, values: readonly number[], ranks: readonly number[]): Figures => ({
	'status-idm': [figure('2024', null, { category: status })],
	...Object.fromEntries(
		['idm', 'idm-iks', 'idm-ike', 'idm-ikl'].map((id, index) => [
			id,
			[
				figure(
					'2024',
					values[index] ?? null,
					compared({ rank: { rank: ranks[index] ?? 1, of: 3, tied: 1 }, siblingMedian: middles[index] ?? null }),
				),
			],
		]),
	),
})
const counted = (value: number, of: number): Figure[] => [figure('2024', value, computed('n(status-idm)', of, of))]

const povertyOf: Readonly<Record<string, number>> = {
	'99.02': 13,
	'99.03': 12.5,
	'99.04': 10,
	'99.05': 7.75,
	'99.71': 4,
}

const figuresOf: Readonly<Record<string, Figures>> = {
	'00': { p0: marchSeries({ 2024: 9.03, 2025: 8.47 }) },
	'99': {
		p0: [
			figure('2024', 10.4, { reference: '2024-03' }),
			rate(10, { change: { from: '2024', points: -0.4, percent: -3.85 } }),
		],
		'penduduk-miskin': [figure('2025', 400_000, { reference: '2025-03' })],
		penduduk: [figure('2024', 4_000_000)],
	},
	'99.01': {
		p0: [
			...marchSeries({ 2021: 20.51, 2022: 18.76, 2023: 18.7, 2024: 17.78 }),
			rate(17.02, {
				rank: { rank: 1, of: 6, tied: 1 },
				parent: { area: '99', value: 10 },
				siblingMedian: 11.25,
				change: { from: '2024', points: -0.76, percent: -4.27 },
			}),
		],
		'penduduk-miskin': [
			figure('2024', 41_500, { reference: '2024-03' }),
			figure('2025', 40_000, {
				reference: '2025-03',
				...compared({
					rank: { rank: 2, of: 6, tied: 1 },
					parent: { area: '99', value: 400_000 },
					change: { from: '2024', points: -1500, percent: -3.61 },
				}),
			}),
		],
		'garis-kemiskinan': marchSeries({ 2024: 506_569, 2025: 521_366 }),
		p1: [
			figure('2024', 4.19, { reference: '2024-03', status: 'U' }),
			figure('2025', 2.18, {
				reference: '2025-03',
				...compared({ change: { from: '2017', points: 0.4, percent: 22.5 } }),
			}),
		],
		p2: [figure('2025', 0.5, { reference: '2025-03', status: 'P' })],
		penduduk: [figure('2024', 240_000)],
		'luas-km2': [figure('2024', 1998.54)],
		'kepadatan-penduduk': [figure('2024', 120.1, computed('penduduk ÷ luas-km2'))],
		'kartu-keluarga': [figure('2024', 80_100, computed('Σ kartu-keluarga', 18, 295, '99.01.*.*'))],
		'desa-dinilai': counted(330, 330),
		'desa-mandiri': counted(101, 330),
	},
	'99.01.01': {
		penduduk: [
			figure(
				'2024-01',
				41_250,
				compared({ rank: { rank: 10, of: 27, tied: 1 }, parent: { area: '99.01', value: 240_000 } }),
			),
		],
		'desa-dinilai': counted(3, 3),
		'desa-mandiri': counted(1, 3),
		'desa-maju': counted(2, 3),
		'desa-berkembang': counted(0, 3),
	},
	'99.01.01.2001': {
		...idm('mandiri', [0.9012, 0.91, 0.88, 0.9137], [1, 1, 3, 1]),
		'keluarga-pra-sejahtera': [figure('2020', 40)],
		'keluarga-sejahtera-1': [figure('2020', 60)],
		'keluarga-sejahtera-2': [figure('2020', 0)],
		'keluarga-tiga-kelas': [figure('2020', 100, computed('keluarga-pra-sejahtera + keluarga-sejahtera-1'))],
	},
	'99.01.01.2002': {
		...idm('maju', [0.8, 0.8, 0.9, 0.7], [2, 2, 2, 3]),
		'keluarga-pra-sejahtera': [figure('2020', 10)],
		'keluarga-sejahtera-1': [figure('2020', 20)],
		'keluarga-sejahtera-2': [figure('2020', 5)],
		'keluarga-tiga-kelas': [figure('2020', 35, computed('keluarga-pra-sejahtera + keluarga-sejahtera-1'))],
	},
	'99.01.01.2004': idm('maju', [0.79, 0.77, 0.95, 0.75], [3, 3, 1, 2]),
	'99.71': { penduduk: [figure('2024', 60_000)] },
	...Object.fromEntries(
		Object.entries(povertyOf).map(([code, value]) => [
			code,
			{ p0: [rate(value, { parent: { area: '99', value: 10 } })] },
		]),
	),
}

function seriesOf(code: string): Series[] {
	return Object.entries(figuresOf[code] ?? {}).map(([indicator, figures]) => ({ indicator, figures: [...figures] }))
}

function childOf(code: string): Child {
	const newest = seriesOf(code).map(({ indicator, figures }) => [indicator, figures.at(-1)])
	return { area: area(code), hasPage: true, newest: Object.fromEntries(newest) }
}

function ancestorsOf(code: string): Area[] {
	const parent = parentCodeOf(code)
	return parent === undefined ? [] : [...ancestorsOf(parent), area(parent)]
}

/** The file of an invented area, fresh at each call, so that a test may change it. */
export function areaFile(code: string, changes: Partial<AreaFile> = {}): AreaFile {
	const children = kinds.filter(([child]) => parentCodeOf(child) === code).map(([child]) => childOf(child))
	return structuredClone({
		area: area(code),
		ancestors: ancestorsOf(code),
		inside: {},
		events: [],
		children,
		series: seriesOf(code),
		...changes,
	})
}

export const inventedCodes: readonly string[] = [...areas.keys()]
