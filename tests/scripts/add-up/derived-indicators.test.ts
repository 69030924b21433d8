import { describe, expect, it } from 'vitest'
import { aggregate } from '../../../scripts/add-up/aggregate.ts'
import type { Indicator } from '../../../src/schemas/indicator.ts'
import type { Observation } from '../../../src/schemas/observation.ts'
import { indicator, input, observation } from './invented.ts'

const statuses = ['mandiri', 'maju', 'berkembang', 'tertinggal', 'sangat-tertinggal']
const statusIdm = indicator('status-idm', {
	measure: 'category',
	unit: 'kategori',
	additive: false,
	theme: 'desa',
	categories: statuses.toReversed(),
})
const counts = ['dinilai', ...statuses].map((name) => {
	const formula = name === 'dinilai' ? 'n(status-idm)' : `n(status-idm = ${name})`
	return indicator(`desa-${name}`, { unit: 'desa', theme: 'desa', derived: true, formula })
})
const shares = statuses.map((name) =>
	indicator(`persen-desa-${name}`, {
		unit: 'persen',
		measure: 'share',
		decimals: 1,
		theme: 'desa',
		additive: false,
		derived: true,
		formula: `100 × desa-${name} ÷ desa-dinilai`,
	}),
)
const village = (code: string, category: string | null): Observation =>
	observation(code, 'status-idm', '2024', null, { category, status: category === null ? 'O' : 'A' })

function figuresOf(observations: Observation[], indicators: Indicator[] = [statusIdm, ...counts, ...shares]) {
	const { figures } = aggregate(input(indicators, observations))
	return (id: string, area: string) => {
		const figure = figures.at(id, area, '2024')
		const coverage = figure?.derivation?.coverage
		return figure && `${figure.value} ${coverage ? `${coverage.have}/${coverage.of} ` : ''}${figure.status}`
	}
}

describe('villages by status', () => {
	// Kecamatan 97.01.01 has two desa and a kelurahan, 97.01.02 one desa; 97.02 has one desa, not assessed here.
	const assessed = [
		village('97.01.01.2001', 'mandiri'),
		village('97.01.01.2002', 'maju'),
		village('97.01.02.2001', 'maju'),
	]
	const at = figuresOf(assessed)

	it('are counted per kecamatan and kabupaten; kelurahan are not expected', () => {
		expect(at('desa-mandiri', '97.01.01')).toBe('1 2/2 A')
		expect(at('desa-maju', '97.01')).toBe('2 3/3 A')
		expect(at('desa-dinilai', '97.01')).toBe('3 3/3 A')
	})

	it('are a true zero where no assessed desa has the status', () => {
		expect(at('desa-mandiri', '97.01.02')).toBe('0 1/1 A')
		expect(at('desa-sangat-tertinggal', '97.01')).toBe('0 3/3 A')
	})

	it('are partial for the province, and silent where nothing was assessed', () => {
		expect(at('desa-maju', '97')).toBe('null 3/4 O')
		expect(at('desa-maju', '97.02')).toBeUndefined()
		expect(at('desa-maju', '97.71')).toBeUndefined()
	})

	it('add up to the assessed desa', () => {
		const { figures } = aggregate(input([statusIdm, ...counts], assessed))
		for (const area of figures.areasOf('desa-dinilai')) {
			const byStatus = statuses.map((name) => figures.at(`desa-${name}`, area, '2024')?.value ?? null)
			const all = figures.at('desa-dinilai', area, '2024')?.value ?? null
			if (all === null) expect(byStatus.every((count) => count === null)).toBe(true)
			else expect(byStatus.reduce((total: number, count) => total + (count ?? Number.NaN), 0)).toBe(all)
		}
	})

	it('have shares per kecamatan and kabupaten, from counts at that level', () => {
		expect(at('persen-desa-mandiri', '97.01.01')).toBe('50 2/2 A')
		expect(at('persen-desa-mandiri', '97.01.02')).toBe('0 1/1 A')
		// 1 of 3, not the average of 50 and 0 percent.
		expect(at('persen-desa-mandiri', '97.01')).toBe('33.3 3/3 A')
	})

	it('have no share of a province', () => {
		expect(at('persen-desa-mandiri', '97')).toBeUndefined()
	})

	it('are neither counts nor shares where half of the desa were assessed', () => {
		const missing = figuresOf([...assessed.slice(0, 1), village('97.01.01.2002', null), ...assessed.slice(2)])
		expect(missing('desa-dinilai', '97.01.01')).toBe('null 1/2 O')
		expect(missing('persen-desa-mandiri', '97.01.01')).toBeUndefined()
	})

	it('are not made when the registry does not hold the indicators', () => {
		expect(aggregate(input([statusIdm], assessed)).figures.indicators).toEqual(['status-idm'])
	})
})

describe('population density', () => {
	const registry = [
		indicator('penduduk'),
		indicator('luas-km2', { measure: 'area', unit: 'km2', decimals: 2 }),
		indicator('kepadatan-penduduk', {
			measure: 'density',
			unit: 'orang-per-km2',
			decimals: 1,
			additive: false,
			derived: true,
			formula: 'penduduk ÷ luas-km2',
		}),
	]
	const rows = [
		observation('97.01', 'penduduk', '2024', 1000),
		observation('97.01', 'luas-km2', '2024', 3),
		observation('97.71', 'penduduk', '2024', 900),
		observation('97.71', 'luas-km2', '2024', 2),
	]

	it('divides people by km² of the same area and period', () => {
		expect(figuresOf(rows, registry)('kepadatan-penduduk', '97.01')).toBe('333.3 A')
	})

	it('is not made from partial sums or other periods', () => {
		expect(figuresOf(rows, registry)('kepadatan-penduduk', '97')).toBeUndefined()
		expect(
			figuresOf([observation('97.01', 'luas-km2', '2023', 3)], registry)('kepadatan-penduduk', '97.01'),
		).toBeUndefined()
	})

	it('divides complete sums, and never averages densities', () => {
		const whole = [...rows, observation('97.02', 'penduduk', '2024', 0), observation('97.02', 'luas-km2', '2024', 5)]
		expect(figuresOf(whole, registry)('kepadatan-penduduk', '97')).toBe('190 A')
	})

	it('names both inputs', () => {
		const { figures } = aggregate(input(registry, rows))
		expect(figures.at('kepadatan-penduduk', '97.01', '2024')?.derivation).toEqual({
			formula: 'penduduk ÷ luas-km2',
			inputs: [
				{ indicator: 'penduduk', period: '2024', areas: '97.01' },
				{ indicator: 'luas-km2', period: '2024', areas: '97.01' },
			],
			coverage: null,
		})
	})

	it('leaves a published density as it is', () => {
		const published = [...rows, observation('97.01', 'kepadatan-penduduk', '2024', 340)]
		const { figures } = aggregate(input(registry, published))
		expect(figures.series('kepadatan-penduduk', '97.01').map(({ value }) => value)).toEqual([340])
	})
})

describe('families in three classes', () => {
	const classes = ['keluarga-pra-sejahtera', 'keluarga-sejahtera-1', 'keluarga-sejahtera-2']
	const registry = [
		...classes.map((id) => indicator(id, { unit: 'keluarga', theme: 'keluarga' })),
		indicator('keluarga-tiga-kelas', {
			unit: 'keluarga',
			theme: 'keluarga',
			derived: true,
			formula: classes.join(' + '),
		}),
	]
	const villageRows = (code: string, values: number[]) =>
		values.map((value, index) => observation(code, classes[index] ?? '', '2024', value))

	it('are added in each village and then up the tree', () => {
		const rows = [
			...villageRows('97.01.01.1003', [10, 20, 5]),
			...villageRows('97.01.01.2001', [1, 2, 3]),
			...villageRows('97.01.01.2002', [0, 0, 1]),
		]
		const at = figuresOf(rows, registry)
		expect(at('keluarga-tiga-kelas', '97.01.01.1003')).toBe('35 A')
		expect(at('keluarga-tiga-kelas', '97.01.01')).toBe('42 3/3 A')
		expect(at('keluarga-tiga-kelas', '97.01')).toBe('null 3/4 O')
	})

	it('need all three classes', () => {
		expect(
			figuresOf(villageRows('97.01.01.2001', [1, 2]), registry)('keluarga-tiga-kelas', '97.01.01.2001'),
		).toBeUndefined()
	})
})
