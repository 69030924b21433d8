import { describe, expect, it } from 'vitest'
import { DERIVED_DATASET } from '../../../../scripts/write/downloads/derived-dataset.ts'
import { missingFigures } from '../../../../scripts/write/downloads/missing-figures.ts'
import type { Area } from '../../../../src/schemas/area.ts'
import { parentCodeOf } from '../../../../src/schemas/area-code.ts'
import type { Figure } from '../../../../src/schemas/figure.ts'
import { isAdded } from '../../../../src/schemas/missing-note.ts'
import { indicator } from '../../../src/gate/mapping/template/invented-plan.ts'

const village = (code: string, kind: 'desa' | 'kelurahan' = 'desa'): Area => ({
	code,
	name: code,
	kind,
	level: 'desa-kelurahan',
})
const areas = [
	village('99.01.01.2001'),
	village('99.01.01.2002'),
	village('99.01.01.1003', 'kelurahan'),
	village('99.01.02.2001'),
]
const get = (code: string) => areas.find((area) => area.code === code) as Area
const place = {
	childrenOf: (code: string) => areas.filter((area) => parentCodeOf(area.code) === code),
	isExpected: (_: unknown, { kind }: Area) => kind === 'desa',
	hasPage: (_: string) => true,
}
const figure = (period: string, change: Partial<Figure> = {}): Figure => ({
	period,
	reference: period,
	status: 'A',
	value: 1,
	category: null,
	copies: null,
	note: null,
	dataset: 'tabel',
	derivation: null,
	comparison: null,
	...change,
})
type Series = readonly (readonly [code: string, figures: Figure[]])[]
const missing = (series: Series, around = place) => {
	const file = {
		indicator: indicator('angka'),
		areas: series.map(([code, figures]) => ({ area: get(code), hasPage: true, figures })),
	}
	return [...missingFigures(file, around)].map(({ area, dataset, figure: { period, status, value, note } }) => {
		expect([value, isAdded(status, note)]).toEqual([null, true])
		return `${dataset} ${area.code} ${period} ${status}`
	})
}

describe('what is missing beside its neighbours', () => {
	it('is said of each area of the same parent that should have a figure, and of those that cannot', () => {
		expect(missing([['99.01.01.2001', [figure('2023'), figure('2024')]]])).toEqual([
			'tabel 99.01.01.2002 2023 O',
			'tabel 99.01.01.1003 2023 M',
			'tabel 99.01.01.2002 2024 O',
			'tabel 99.01.01.1003 2024 M',
		])
	})

	it('is nothing where an area has a figure of its own, hidden, or of the same month under another name', () => {
		const own = [figure('2023', { status: 'Q', value: null }), figure('2024', { period: '2024-03', dataset: 'lain' })]
		const others = [figure('2023'), figure('2024')]
		const all = missing([
			['99.01.01.2001', others],
			['99.01.01.2002', own],
			['99.01.01.1003', others],
		])
		expect(all).toEqual([])
	})

	it('is nothing where no neighbour has a value', () => {
		expect(missing([['99.01.01.2001', [figure('2023', { status: 'O', value: null })]]])).toEqual([])
	})

	it('stands among the derived figures where the neighbours do, and counts a category as a value', () => {
		const made = figure('2024', { dataset: null, value: null, category: 'maju' })
		expect(missing([['99.01.01.2001', [made]]])).toEqual([
			`${DERIVED_DATASET} 99.01.01.2002 2024 O`,
			`${DERIVED_DATASET} 99.01.01.1003 2024 M`,
		])
	})

	it('is said of areas with a page alone', () => {
		const around = { ...place, hasPage: (code: string) => code !== '99.01.01.2002' }
		expect(missing([['99.01.01.2001', [figure('2024')]]], around)).toEqual(['tabel 99.01.01.1003 2024 M'])
	})
})
