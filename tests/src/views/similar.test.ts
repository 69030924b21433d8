import './invented-site.ts'
import { describe, expect, it } from 'vitest'
import type { AreaFile } from '../../../src/schemas/area-file.ts'
import type { Figure } from '../../../src/schemas/figure.ts'
import { similarAreas } from '../../../src/topics/area/similar.ts'
import { context } from './context.ts'
import { figure } from './invented-figures.ts'

/** A kecamatan page whose siblings have the given people and share of desa mandiri. */
function kecamatanPage(values: Readonly<Record<string, readonly [people: number, share: number]>>) {
	const page = context('99.01.01')
	const figures = ([people, share]: readonly [number, number]): Record<string, Figure> => ({
		penduduk: figure('2024-01', people),
		'persen-desa-mandiri': figure('2024', share),
	})
	const children = Object.entries(values).map(([code, pair]) => ({
		area: { code, name: `Nama ${code}`, kind: 'kecamatan' as const, level: 'kecamatan' as const },
		hasPage: true,
		newest: figures(pair),
	}))
	const own = Object.entries(figures(values['99.01.01'] ?? [0, 0])).map(([indicator, one]) => ({
		indicator,
		figures: [one],
	}))
	const parent: AreaFile | null = page.parent && { ...page.parent, children }
	return { ...page, file: { ...page.file, series: own }, parent, regency: parent }
}

const values = {
	'99.01.01': [40, 50],
	'99.01.02': [41, 10],
	'99.01.03': [90, 50],
	'99.01.04': [39, 40],
	'99.01.05': [10, 90],
	'99.01.06': [80, 45],
} as const

describe('similarAreas', () => {
	it('add up the differences of ranks in two measures, as worked by hand', () => {
		// People: 03 1, 06 2, 02 3, 01 4, 04 5, 05 6. Share: 05 1, 01 and 03 share 2, 06 4, 04 5, 02 6.
		// From 01: 02 1 + 4, 03 3 + 0, 04 1 + 3, 05 2 + 1, 06 2 + 2. Ties by code.
		const found = similarAreas(kecamatanPage(values))
		expect(found?.links.map(({ code }) => code)).toEqual(['99.01.03', '99.01.05', '99.01.04', '99.01.06'])
		expect(found?.links[0]?.aside).toBe('90')
	})

	it('tell how they were found, in both languages', () => {
		expect(similarAreas(kecamatanPage(values))?.method).toBe(
			'Empat kecamatan di Kabupaten Contoh yang peringkatnya paling dekat menurut jumlah penduduk (Januari 2024) ' +
				'dan persentase desa mandiri (2024); selisih peringkatnya dijumlahkan; nilai yang sama berbagi peringkat. ' +
				'Serupa dalam angka ini belum berarti serupa dalam hal lain.',
		)
		expect(similarAreas({ ...kecamatanPage(values), language: 'en' })?.method).toMatch(
			/^The four kecamatan in Kabupaten Contoh that rank closest by /,
		)
	})

	it('name those that are as near as the fourth', () => {
		const twins = (...codes: string[]) =>
			similarAreas(kecamatanPage({ ...values, ...Object.fromEntries(codes.map((code) => [code, values['99.01.06']])) }))
		expect(twins('99.01.07')?.method).toMatch(/ Sama dekatnya dengan yang keempat: Nama 99\.01\.0\d\.$/)
		expect(twins('99.01.07', '99.01.08', '99.01.09', '99.01.10')?.method).toMatch(/keempat: [34] lainnya\.$/)
	})

	it('are of the same kind, the same period, and have a page', () => {
		const page = kecamatanPage({ ...values, '99.01.07': [40, 50] })
		const twin = page.parent?.children.at(-1)
		// What lies around is read anew: all pages in it share what was worked out from one reading.
		const near = () => similarAreas({ ...page, parent: page.parent && { ...page.parent } })?.links[0]?.code
		expect(near()).toBe('99.01.07')
		if (!twin) throw new Error('no twin')
		twin.hasPage = false
		expect(near()).toBe('99.01.03')
		twin.hasPage = true
		twin.newest.penduduk = figure('2023-01', 40)
		expect(near()).toBe('99.01.03')
	})

	it('are none with fewer than four to choose from, or without figures', () => {
		const few = Object.fromEntries(Object.entries(values).slice(0, 4))
		expect(similarAreas(kecamatanPage(few))).toBeNull()
		expect(similarAreas(context('99.01.01.1003'))).toBeNull()
		expect(similarAreas(context('00'))).toBeNull()
	})
})
