import { describe, expect, it } from 'vitest'
import { type DistrictSources, districtFile } from '../../../../scripts/add-up/districts/district-file.ts'
import { districtTable } from '../../../../scripts/add-up/districts/district-table.ts'
import { districtFileSchema } from '../../../../src/schemas/district-file.ts'
import type { Figure } from '../../../../src/schemas/figure.ts'
import type { Indicator } from '../../../../src/schemas/indicator.ts'
import type { RecipientSeries } from '../../../../src/schemas/recipient-files.ts'

const area = (code: string) => {
	const level = code.length > 5 ? 'kecamatan' : 'kabupaten-kota'
	return { code, name: 'Contoh', level, kind: level === 'kecamatan' ? 'kecamatan' : 'kabupaten' } as const
}
const indicator = (id: string, additive: boolean) => ({
	...({} as Indicator),
	id,
	additive,
	measure: additive ? ('count' as const) : ('rate' as const),
	unit: 'orang' as const,
})
const figure = (value: number, have = 3): Figure => ({
	...({} as Figure),
	period: '2024',
	reference: '2024',
	status: 'A',
	value,
	derivation: { formula: 'Σ', inputs: [], coverage: { have, of: 3 } },
})
const pkh = (...totals: [period: string, value: number | null][]): RecipientSeries => ({
	programme: 'pkh',
	dataset: 'contoh',
	simulated: true,
	measure: 'keluarga',
	periods: totals.map(([period, value]) => ({
		period,
		total: { value, status: value === null ? 'Q' : 'A' },
		amount: null,
		breakdowns: [],
	})),
})
const sources: DistrictSources = {
	indicators: [indicator('penduduk', true), indicator('p0', false), indicator('desa-dinilai', true)],
	get: area,
	childrenOf: () => [],
	pages: new Set(['99.01.01']),
	series: (id, code) => {
		if (id === 'penduduk') return [figure(code === '99.01.01' ? 12_500 : 7_400)]
		if (id === 'desa-dinilai') return [figure(2, code === '99.01.01' ? 2 : 3)]
		return [figure(11.2)]
	},
	recipients: (code) =>
		code === '99.01.01' ? [pkh(['2023', 120], ['2024', 130])] : [pkh(['2023', null], ['2024', 70])],
}
const district = {
	id: 'contoh-1',
	name: { id: 'Dapil Contoh 1', en: 'Dapil Contoh 1' },
	regency: '99.01',
	seats: null,
	kecamatan: ['99.01.01', '99.01.02'],
}

describe('the file of a district', () => {
	const file = districtFile(district, sources)
	const sumOf = (id: string) => file.figures.find((one) => one.indicator === id)?.sums[0]

	it('fits its schema', () => {
		expect(districtFileSchema.safeParse(file).error).toBeUndefined()
	})

	it('adds counts of its kecamatan, and never a rate', () => {
		expect(sumOf('penduduk')).toMatchObject({ value: 19_900, published: 2, of: 2 })
		expect(file.figures.map((one) => one.indicator)).not.toContain('p0')
	})

	it('makes a rate of two complete sums of one period, as worked out by hand, and averages none', () => {
		const density = { ...indicator('kepadatan-penduduk', false), decimals: 1, formula: 'penduduk ÷ luas-km2' }
		const size = { ...indicator('luas-km2', true), measure: 'area' as const }
		const values: Record<string, [number, number]> = {
			penduduk: [12_500, 7_400],
			'luas-km2': [25, 74],
			'kepadatan-penduduk': [500, 100],
		}
		const file = districtFile(district, {
			...sources,
			indicators: [indicator('penduduk', true), size, density],
			series: (id, code) => (values[id] ? [figure(values[id][code === '99.01.01' ? 0 : 1])] : []),
		})
		const rate = file.figures.find((one) => one.indicator === 'kepadatan-penduduk')?.sums[0]
		// 19,900 people on 99 km²; the mean of 500 and 100 would be 300.
		expect(rate).toMatchObject({ value: 201, published: 2, of: 2 })
		expect(rate?.parts.map(({ value }) => value)).toEqual([500, 100])
	})

	it('takes the sum of some villages for no count of a kecamatan', () => {
		expect(sumOf('desa-dinilai')).toMatchObject({ value: null, status: 'O', published: 1, of: 2 })
	})

	it('adds recipients period by period, and hides a sum with a hidden part', () => {
		const sums = file.programmes[0]?.sums.map(({ period, value, status, published }) => [
			period,
			value,
			status,
			published,
		])
		expect(sums).toEqual([
			['2023', null, 'Q', 1],
			['2024', 200, 'A', 2],
		])
	})

	it('is published as a table that lists the kecamatan and marks what is simulated', () => {
		const lines = districtTable([file], sources.indicators, (code) => code.startsWith('99'))
		expect(lines.join('').split('\r\n')).toMatchInlineSnapshot(`
			[
			  "dapil,nama_dapil,kode_kabupaten,kode_kecamatan,indikator,program,periode,nilai,ukuran,status,kecamatan_terbit,kecamatan,catatan,simulasi,id_wilayah,acuan",
			  "contoh-1,Dapil Contoh 1,99.01,99.01.01 99.01.02,penduduk,,2024,19900,orang,A,2,2,,ya,ID-99.01,2024",
			  "contoh-1,Dapil Contoh 1,99.01,99.01.01 99.01.02,desa-dinilai,,2024,,orang,O,1,2,,ya,ID-99.01,2024",
			  "contoh-1,Dapil Contoh 1,99.01,99.01.01 99.01.02,,pkh,2023,,keluarga,Q,1,2,Simulasi: bukan data nyata,ya,ID-99.01,2023",
			  "contoh-1,Dapil Contoh 1,99.01,99.01.01 99.01.02,,pkh,2024,200,keluarga,A,2,2,Simulasi: bukan data nyata,ya,ID-99.01,2024",
			  "",
			]
		`)
	})
})
