import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { understand } from '../../../../src/gate/mapping/understand.ts'
import { inventedRegencies, registersWithInvented } from '../../../desk/registers.ts'
import { sourceFile } from '../../../desk/source-files.ts'

/** Sixteen digits of nobody, put together here so that no file of the repository holds them. */
const number = (last: number) => `${'9901'.repeat(3)}000${last}`

const list = sourceFile('Daftar Penerima Pelatihan Keterampilan 2025.xlsx', [
	{
		rows: [
			['No', 'NIK', 'Nama', 'Alamat', 'Desa', 'Kecamatan', 'Jenis Kelamin', 'Umur'],
			[1, number(1), 'Orang Satu', 'Jalan Satu', 'Contohsari', 'Contoh', 'L', 34],
			[2, number(2), 'Orang Dua', 'Jalan Dua', 'Contohrejo', 'Contoh', 'Perempuan', '61 th'],
		],
	},
])

describe('a list of persons', () => {
	const understanding = understand(list, registersWithInvented(), {})

	it('is read by village and category, one recipient a row', () => {
		expect(understanding.recipients.map(({ source, ...recipient }) => recipient)).toEqual([
			{
				area: '99.01.01.1001',
				programme: 'pelatihan-keterampilan',
				period: '2025',
				categories: { jenis_kelamin: 'laki-laki', kelompok_umur: 'umur-30-44' },
				count: null,
			},
			{
				area: '99.01.01.1002',
				programme: 'pelatihan-keterampilan',
				period: '2025',
				categories: { jenis_kelamin: 'perempuan', kelompok_umur: 'umur-60-lebih' },
				count: null,
			},
		])
		expect(understanding.observations).toEqual([])
	})

	it('has its personal columns struck out, named, and nowhere repeated', () => {
		const struck = understanding.tables[0]?.columns.filter(
			({ role }) => role.kind === 'ignored' && role.reason === 'personal',
		)
		expect(struck?.map(({ heading, sample }) => [heading.join(' '), sample])).toEqual([
			['NIK', []],
			['Nama', []],
			['Alamat', []],
		])
		expect(JSON.stringify(understanding)).not.toMatch(/Orang|Jalan|9901990199/)
		expect(understanding.accounting.leftOut.program.personal).toBe(6)
	})

	it('is struck out by a single number of a person, whatever the heading says', () => {
		const disguised = sourceFile('p0.xlsx', [
			{
				rows: [
					['Kabupaten', 'P0 2024', 'Kolom X'],
					['Kabupaten Contoh', 12.5, number(3)],
				],
			},
		])
		const { tables, observations } = understand(disguised, registersWithInvented(), {})
		expect(tables[0]?.columns[2]?.role).toEqual({ kind: 'ignored', reason: 'personal' })
		expect(observations.map(({ value }) => value)).toEqual(['12.5'])
	})
})

describe('columns that look like those of persons', () => {
	const struckIn = (headings: readonly string[], rows: readonly (readonly (string | number)[])[]) => {
		const title = ['Persentase Penduduk Miskin 2024']
		const file = sourceFile('p0.xlsx', [{ rows: [title, [...headings], ...rows.map((row) => [...row])] }])
		const { tables } = understand(file, registersWithInvented(), {})
		const columns = tables.flatMap((table) => table.columns)
		return columns.filter(({ role }) => role.kind === 'ignored' && role.reason === 'personal').map(({ key }) => key)
	}
	const headings = ['Kabupaten/Kota', 'Persentase Penduduk Miskin']

	it('are figures where they are computed, with all their decimals', () => {
		const share = fc.double({ min: 1, max: 60, noNaN: true })
		fc.assert(
			fc.property(share, share, fc.boolean(), (one, two, isText) => {
				const cell = (value: number) => (isText ? String(value).replace('.', ',') : value)
				const rows = [
					[inventedRegencies[0], cell(one)],
					[inventedRegencies[2], cell(two)],
				]
				expect(struckIn(headings, rows)).toEqual([])
			}),
		)
	})

	it('are persons where sixteen digits stand, however they are parted', () => {
		for (const cell of [number(1), number(1).replace(/(....)(?=.)/g, '$1 '), `${number(1)}.0`, `${number(1)},5`])
			expect(struckIn([...headings, 'Nomor'], [['Kabupaten Paser', 8.63, cell]])).toEqual(['nomor'])
	})

	it('are names of areas where a heading says of what they are', () => {
		const rows = [
			['64.01', 'PASER', 8.63],
			['64.74', 'BONTANG', 3.74],
		]
		for (const name of ['kemendagri_nama_kabupaten_kota', 'bps_nama_kabupaten', 'Nama Kab/Kota'])
			expect(struckIn(['Kode', name, 'Persentase Penduduk Miskin'], rows)).toEqual([])
		expect(struckIn(['Kode', 'Nama Bupati', 'Persentase Penduduk Miskin'], rows)).not.toEqual([])
	})
})
