import { describe, expect, it } from 'vitest'
import { understand } from '../../../../src/gate/mapping/understand.ts'
import { shippedRegisters } from '../../../desk/registers.ts'
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
	const understanding = understand(list, shippedRegisters(), {})

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
		const { tables, observations } = understand(disguised, shippedRegisters(), {})
		expect(tables[0]?.columns[2]?.role).toEqual({ kind: 'ignored', reason: 'personal' })
		expect(observations.map(({ value }) => value)).toEqual(['12.5'])
	})
})
