import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aggregate } from '../../../scripts/add-up/aggregate.ts'
import { sumUpTree } from '../../../scripts/add-up/sum-up-tree.ts'
import type { Figure } from '../../../src/schemas/figure.ts'
import type { Indicator } from '../../../src/schemas/indicator.ts'
import type { Observation } from '../../../src/schemas/observation.ts'
import { indicator, input, observation } from './invented.ts'

const penduduk = indicator('penduduk')

/** Value, coverage and status of one indicator in one area at 2024, as short text. */
function sum(observations: Observation[], area: string, of: Indicator = penduduk, reference = '2024') {
	return short(aggregate(input([of], observations)).figures.at(of.id, area, reference))
}

function short(figure: Figure | undefined): string | undefined {
	const coverage = figure?.derivation?.coverage
	return figure && `${figure.value} ${coverage ? `${coverage.have}/${coverage.of}` : 'published'} ${figure.status}`
}

const kecamatan = [observation('97.01.01', 'penduduk', '2024', 1000), observation('97.01.02', 'penduduk', '2024', 250)]

describe('sums up the tree', () => {
	it('are complete when every area of the level that was read has a figure', () => {
		expect(sum(kecamatan, '97.01')).toBe('1250 2/2 A')
	})

	it('have no value further up where they are of some areas only, counted at the level that was read', () => {
		expect(sum(kecamatan, '97')).toBe('null 2/4 O')
	})

	it('are not made for Indonesia when partial', () => {
		expect(sum(kecamatan, '00')).toBeUndefined()
	})

	it('are made for Indonesia when complete', () => {
		const provinces = [observation('97', 'penduduk', '2024', 3), observation('98', 'penduduk', '2024', 4)]
		expect(sum(provinces, '00')).toBe('7 2/2 A')
	})

	it('never take the place of a published figure', () => {
		expect(sum([...kecamatan, observation('97.01', 'penduduk', '2024', 1300)], '97.01')).toBe('1300 published A')
	})

	it('are counted at the highest level that was read', () => {
		const mixed = [...kecamatan, observation('97.01', 'penduduk', '2024', 1300)]
		expect(sum(mixed, '97')).toBe('null 1/3 O')
	})

	it('take the complete sum of an area whose own figure was not published', () => {
		const mixed = [
			...kecamatan,
			observation('97.02', 'penduduk', '2024', 500),
			observation('97.71', 'penduduk', '2024', 100),
		]
		expect(sum(mixed, '97')).toBe('1850 3/3 A')
	})

	it('do not take a partial sum for the area', () => {
		const mixed = [...kecamatan.slice(1), observation('97.71', 'penduduk', '2024', 100)]
		expect(sum(mixed, '97.01')).toBe('null 1/2 O')
		expect(sum(mixed, '97')).toBe('null 1/3 O')
	})

	it('keep periods apart', () => {
		const years = [observation('97.01.01', 'penduduk', '2023', 1), observation('97.01.02', 'penduduk', '2024', 2)]
		expect(sum(years, '97.01', penduduk, '2023')).toBe('null 1/2 O')
		expect(sum(years, '97.01', penduduk, '2024')).toBe('null 1/2 O')
	})

	it('carry their formula and inputs', () => {
		const { figures } = aggregate(input([penduduk], kecamatan))
		expect(figures.at('penduduk', '97.01', '2024')).toMatchObject({
			dataset: null,
			derivation: {
				formula: 'Σ penduduk',
				inputs: [{ indicator: 'penduduk', period: '2024', areas: '97.01.*' }],
				coverage: { have: 2, of: 2 },
			},
		})
		expect(figures.at('penduduk', '97', '2024')?.derivation?.inputs[0]?.areas).toBe('97.*.*')
	})

	it('tell the period as printed and refer to the same month', () => {
		const march = { reference: '2024-03' }
		const rows = [
			observation('97.01.01', 'penduduk', '2024', 1, march),
			observation('97.01.02', 'penduduk', '2024', 2, march),
		]
		const figure = aggregate(input([penduduk], rows)).figures.at('penduduk', '97.01', '2024-03')
		expect(figure).toMatchObject({ period: '2024', reference: '2024-03', value: 3 })
	})

	it('are exact in decimals', () => {
		const luas = indicator('luas-km2', { measure: 'area', unit: 'km2', decimals: 2 })
		const rows = [observation('97.01.01', 'luas-km2', '2024', 0.1), observation('97.01.02', 'luas-km2', '2024', 0.2)]
		expect(sum(rows, '97.01', luas)).toBe('0.3 2/2 A')
	})
})

describe('figures that are missing', () => {
	it.each(['O', 'Q'] as const)('with status %s make a sum partial', (status) => {
		const rows = [...kecamatan.slice(0, 1), observation('97.01.02', 'penduduk', '2024', null, { status })]
		expect(sum(rows, '97.01')).toBe('null 1/2 O')
	})

	it('because the measure does not apply are not expected', () => {
		const rows = [...kecamatan.slice(0, 1), observation('97.01.02', 'penduduk', '2024', null, { status: 'M' })]
		expect(sum(rows, '97.01')).toBe('1000 1/1 A')
	})

	it('are not un-hidden by a sum when they are suppressed', () => {
		const rows = [...kecamatan, observation('97.01', 'penduduk', '2024', null, { status: 'Q' })]
		expect(sum(rows, '97.01')).toBe('null published Q')
	})
})

describe('areas that should have a figure', () => {
	it('are those that existed at the period: 97.02 was split off in 2013', () => {
		const at = (period: string) => ['97.01', '97.71'].map((code) => observation(code, 'penduduk', period, 10))
		expect(sum(at('2012'), '97', penduduk, '2012')).toBe('20 2/2 A')
		expect(sum(at('2013'), '97', penduduk, '2013')).toBe('null 2/3 O')
		expect(sum(at('2012-T4'), '97', penduduk, '2012-T4')).toBe('20 2/2 A')
	})

	it('count a figure from before the split when there is one', () => {
		const rows = ['97.01', '97.02', '97.71'].map((code) => observation(code, 'penduduk', '2012', 10))
		expect(sum(rows, '97', penduduk, '2012')).toBe('30 3/3 A')
	})

	it('of desa are the areas with desa, of kelurahan those with kelurahan', () => {
		const desa = indicator('jumlah-desa', { unit: 'desa', theme: 'wilayah' })
		const kelurahan = indicator('jumlah-kelurahan', { unit: 'kelurahan', theme: 'wilayah' })
		const desaRows = [
			observation('97.01.01', 'jumlah-desa', '2024', 2),
			observation('97.01.02', 'jumlah-desa', '2024', 1),
		]
		expect(sum(desaRows, '97.01', desa)).toBe('3 2/2 A')
		expect(sum(desaRows, '97', desa)).toBe('null 2/3 O')
		const kelurahanRows = [observation('97.01.01', 'jumlah-kelurahan', '2024', 1)]
		expect(sum(kelurahanRows, '97.01', kelurahan)).toBe('1 1/1 A')
		expect(sum(kelurahanRows, '97', kelurahan)).toBe('null 1/2 O')
	})
})

describe('the status of a sum', () => {
	const withStatus = (status: Observation['status']) => [
		observation('97.01.01', 'penduduk', '2024', 1, { status }),
		observation('97.01.02', 'penduduk', '2024', 2),
	]

	it.each([
		['B', '3 2/2 B'],
		['P', '3 2/2 P'],
		['U', '3 2/2 E'],
	] as const)('of an input with %s is %s', (status, expected) => {
		expect(sum(withStatus(status), '97.01')).toBe(expected)
	})
})

describe('rates', () => {
	it('are not summed or averaged', () => {
		const p0 = indicator('p0', { measure: 'rate', unit: 'persen', additive: false })
		const rows = [observation('97.01', 'p0', '2024', 10), observation('97.71', 'p0', '2024', 20)]
		const { figures } = aggregate(input([p0], rows))
		expect(figures.areasOf('p0')).toEqual(['97.01', '97.71'])
	})

	it('are refused even when the registry calls them additive', () => {
		const p0 = indicator('p0', { measure: 'rate', unit: 'persen' })
		expect(() => aggregate(input([p0], [observation('97.01', 'p0', '2024', 10)]))).toThrow(RangeError)
	})
})

describe('for any figures of villages', () => {
	const villages = [
		'97.01.01.1003',
		'97.01.01.2001',
		'97.01.01.2002',
		'97.01.02.2001',
		'97.02.01.2001',
		'97.71.01.1001',
	]
	const values = fc.array(fc.option(fc.nat(100_000)), { minLength: villages.length, maxLength: villages.length })

	it('an area is the sum of its children, and has as many figures as they have', () => {
		fc.assert(
			fc.property(values, (list) => {
				const rows = villages.flatMap((code, index) => {
					const value = list[index] ?? null
					return value === null ? [] : [observation(code, 'penduduk', '2024', value)]
				})
				const { figures } = aggregate(input([penduduk], rows))
				const at = (code: string) => figures.at('penduduk', code, '2024')
				const have = (code: string) => at(code)?.derivation?.coverage?.have ?? 0
				for (const [parent, ...children] of [
					['97.01', '97.01.01', '97.01.02'],
					['97', '97.01', '97.02', '97.71'],
				] as const) {
					const { coverage } = at(parent)?.derivation ?? {}
					const whole = coverage !== undefined && coverage !== null && coverage.have === coverage.of
					const sum = children.reduce((total, code) => total + (at(code)?.value ?? 0), 0)
					if (at(parent)) expect(at(parent)?.value).toBe(whole ? sum : null)
					expect(have(parent)).toBe(children.reduce((total, code) => total + have(code), 0))
				}
			}),
		)
	})
})

describe('a sum of some areas only', () => {
	/** A sum over `have` of `of` villages of one kecamatan, each with a value of its own. */
	function sumOver(have: number, of: number, status: Observation['status'] = 'A') {
		const codes = Array.from({ length: have }, (_, i) => `97.01.01.${2001 + i}`)
		const readings = codes.map((area, i) => ({ area, period: '2024', reference: '2024', status, value: i + 1 }))
		const get = (code: string) => ({ code, name: code, kind: 'desa' as const, level: 'desa-kelurahan' as const })
		const expected = { isExpected: () => true, count: () => of }
		const sums = sumUpTree(readings, { indicator: penduduk, formula: 'Σ', from: penduduk.id, get, expected })
		return sums.find(({ area }) => area === '97.01.01')?.figure
	}

	it('has a value from nine tenths on, with its coverage as the only mark; below it has none', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 400 }), (have, missing) => {
				const of = have + missing
				const figure = sumOver(have, of)
				expect(figure?.derivation?.coverage).toEqual({ have, of })
				const told = have >= of * 0.9 - 1e-9
				expect(figure?.value).toBe(told ? (have * (have + 1)) / 2 : null)
				expect(figure?.status).toBe(told ? 'A' : 'O')
			}),
		)
	})

	it('is exact at the limit, where nine tenths are no binary number', () => {
		for (const tenths of [1, 3, 7, 11, 33]) {
			expect(sumOver(9 * tenths, 10 * tenths)?.value).not.toBeNull()
			expect(sumOver(9 * tenths - 1, 10 * tenths)?.value).toBeNull()
		}
	})

	it('is an estimate only where what it adds up is', () => {
		expect(sumOver(19, 20, 'E')?.status).toBe('E')
		expect(sumOver(19, 20, 'P')?.status).toBe('P')
		expect(sumOver(19, 20, 'B')?.status).toBe('B')
	})
})
