import { describe, expect, it } from 'vitest'
import { indicatorFormula } from '../../../../src/gate/rules/indicator-formula.ts'
import type { Indicator } from '../../../../src/schemas/indicator.ts'
import { english } from '../../../english.ts'
import { indicator } from '../../../scripts/add-up/invented.ts'

const registry: readonly Indicator[] = [
	indicator('orang'),
	indicator('perempuan'),
	indicator('keluarga', { unit: 'keluarga' }),
	indicator('miskin', { unit: 'persen', measure: 'rate', additive: false }),
	indicator('status', { unit: 'kategori', measure: 'category', additive: false, categories: ['maju', 'mandiri'] }),
	indicator('dinilai', { unit: 'desa', derived: true, formula: 'n(status)' }),
	indicator('maju', { unit: 'desa', derived: true, formula: 'n(status = maju)' }),
]
const share: Partial<Indicator> = { unit: 'persen', measure: 'share', additive: false }

/** Expected and received of all that is wrong with a formula. */
function faultsOf(formula: string, changes: Partial<Indicator> = {}, more: readonly Indicator[] = []) {
	const own = indicator('baru', { derived: true, formula, ...changes })
	const all = new Map([...registry, ...more, own].map((one) => [one.id, one]))
	return indicatorFormula(own, all).map(({ expected, received }) => `${english(expected)} <- ${received}`)
}

describe('indicator-formula', () => {
	it.each([
		['n(status)', { unit: 'desa' }],
		['n(status = mandiri)', { unit: 'desa' }],
		['100 × perempuan ÷ orang', share],
		['1000 × keluarga ÷ orang', { unit: 'indeks', measure: 'index', additive: false }],
		['100 × maju ÷ dinilai', share],
		['orang + perempuan', {}],
	] as const)('accepts %s', (formula, changes) => {
		expect(faultsOf(formula, changes)).toEqual([])
	})

	it('accepts an indicator that is read from files', () => {
		expect(indicatorFormula(indicator('orang'), new Map())).toEqual([])
	})

	it('refuses what it cannot read, with the whole list of what it can', () => {
		const [fault] = indicatorFormula(indicator('baru', { derived: true, formula: 'orang kali dua' }), new Map())
		expect(fault).toMatchInlineSnapshot(`
			{
			  "expected": "n(a), n(a = kata), a ÷ b, 100 × a ÷ b, atau a + b, dengan id sebagai a dan b / n(a), n(a = word), a ÷ b, 100 × a ÷ b, or a + b, with ids for a and b",
			  "hint": "tulis rumus dengan id indikator dari indicators.csv, misalnya 100 × penduduk-perempuan ÷ penduduk / write the formula with ids of indicators.csv",
			  "received": "orang kali dua",
			  "rule": "indicator-formula",
			  "severity": "error",
			}
		`)
	})

	it.each([
		['orang ÷ luas', share, 'ids of registered indicators <- luas'],
		['miskin + orang', {}, 'counts, amounts or areas <- miskin (rate)'],
		['100 × miskin ÷ orang', share, 'counts, amounts or areas <- miskin (rate)'],
		['n(orang)', {}, 'an indicator of jenis kategori inside n(…) <- orang'],
		['n(status = makmur)', {}, 'maju, mandiri <- makmur'],
		['orang + orang', {}, 'parts that do not hold each other <- orang'],
		['dinilai + maju', { unit: 'desa' }, 'parts that do not hold each other <- status = maju'],
		['orang ÷ keluarga', share, '100 × a ÷ b for satuan persen <- factor 1'],
		['orang ÷ keluarga', {}, 'jenis persentase, bagian, kepadatan, indeks or nilai, not added up <- count'],
		['n(status)', share, 'jenis cacah and dijumlahkan ya for n(…) <- share'],
		['orang + perempuan', share, 'the unit of its parts, added up only if they are <- share in persen'],
	] as const)('refuses %s', (formula, changes, fault) => {
		expect(faultsOf(formula, changes)).toEqual([fault])
	})

	it('refuses parts of different units', () => {
		expect(faultsOf('orang + keluarga')).toEqual(['parts of one unit <- orang, keluarga'])
	})

	it('refuses formulas that need themselves, and says the way round', () => {
		const other = indicator('lain', { derived: true, formula: 'orang + baru' })
		expect(faultsOf('orang + lain', {}, [other])).toEqual([
			'a formula that does not need its own result <- baru -> lain -> baru',
		])
		expect(faultsOf('orang + baru')).toEqual(['a formula that does not need its own result <- baru -> baru'])
	})

	it('says nothing more of an indicator whose own row is refused already', () => {
		const own = indicator('baru', { derived: true, formula: '100 × rusak ÷ orang', ...share })
		expect(
			indicatorFormula(
				own,
				new Map([
					['orang', indicator('orang')],
					['rusak', null],
					['baru', own],
				]),
			),
		).toEqual([])
	})
})
