import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { places, readRows } from '../../../scripts/gate/recipients/invented-rows.ts'

const head = 'kode_wilayah,program,periode'
const [mawar, melati, anggrek, kenanga] = ['99.01.01.2001', '99.01.01.2002', '99.01.02.1001', '99.02.01.2001']

describe('readRecipientFile', () => {
	it('counts each row of a record-level file once, by village, programme, period and category', async () => {
		const { tables, issues, recordLevel, rows } = await readRows([
			`${head},komponen,nilai_rupiah`,
			...Array<string>(3).fill(`${mawar},pkh,2024,kesehatan,900000`),
			...Array<string>(4).fill(`${mawar},pkh,2024,pendidikan,1.500.000`),
			`${anggrek},pkh,2024,pendidikan,0`,
			`${mawar},pkh,2023-T2,kesehatan,1`,
		])
		expect(issues).toEqual([])
		expect({ recordLevel, rows }).toEqual({ recordLevel: true, rows: 9 })
		expect(tables.map(({ programme, period, measure }) => [programme, period, measure])).toEqual([
			['pkh', '2023-T2', 'keluarga'],
			['pkh', '2024', 'keluarga'],
		])
		const table = tables[1]
		expect(table?.leaves).toEqual([mawar, melati, anggrek])
		expect([...(table?.totals ?? [])]).toEqual([7, 0, 1])
		expect([...(table?.amounts ?? [])]).toEqual([8_700_000, 0, 0])
		expect(table?.breakdowns.map(({ breakdown, categories, counts }) => [breakdown, categories, [...counts]])).toEqual([
			['komponen', ['kesehatan', 'pendidikan'], [3, 4, 0, 0, 0, 1]],
		])
	})

	it('adds up a counted file, in which zero is written and amounts may be absent', async () => {
		const { tables, issues, recordLevel, classes } = await readRows([
			`${head},jumlah,jenis_kelamin`,
			`${mawar},pelatihan,2024,12,L`,
			`${mawar},pelatihan,2024,1.030,perempuan`,
			`${kenanga},pelatihan,2024,0,P`,
		])
		expect(issues).toEqual([])
		expect(recordLevel).toBe(false)
		expect(classes).toEqual([])
		expect(tables[0]?.leaves).toEqual([mawar, melati, anggrek, kenanga])
		expect([...(tables[0]?.totals ?? [])]).toEqual([1042, 0, 0, 0])
		expect(tables[0]?.amounts).toBeNull()
		expect([...(tables[0]?.breakdowns[0]?.counts ?? [])]).toEqual([12, 1030, 0, 0, 0, 0, 0, 0])
	})

	it('takes all villages of the scope, those without a row with zero, and refuses villages outside', async () => {
		const rows = [head, `${kenanga},pkh,2024`]
		const { tables } = await readRows(rows, { scope: ['99'] })
		expect(tables[0]?.leaves).toEqual([mawar, melati, anggrek, kenanga])
		expect(places((await readRows(rows, { scope: ['99.01'] })).issues)).toEqual(['2 kode_wilayah recipient-scope null'])
		expect(places((await readRows(rows, { scope: ['99.02', '98.01'] })).issues)).toEqual([
			'null null recipient-scope 98.01',
		])
	})

	it('leaves a breakdown out that no row of a programme and period fills', async () => {
		const { tables, issues } = await readRows([
			`${head},komponen,jenis_kelamin`,
			`${mawar},pkh,2024,kesehatan,`,
			`${mawar},pkh,2024,kesehatan,`,
			`${mawar},pkh,2024,kesehatan,`,
			...Array<string>(3).fill(`${mawar},pelatihan,2024,,L`),
		])
		expect(issues).toEqual([])
		expect(
			tables.map(({ programme, breakdowns }) => [programme, breakdowns.map(({ breakdown }) => breakdown)]),
		).toEqual([
			['pelatihan', ['jenis_kelamin']],
			['pkh', ['komponen']],
		])
	})

	it('names line, column and rule of every wrong cell and repeats none of them', async () => {
		const { issues } = await readRows([
			`${head},komponen,kelompok_umur,jumlah,nilai_rupiah`,
			'99.01.01,pkh,2024,kesehatan,,5,0',
			'99.01.01.2009,pkh,2024,kesehatan,,5,0',
			`${mawar},phk,2024,,,5,0`,
			`${mawar},pkh,2024-13,kesehatan,,5,0`,
			`${mawar},pkh,2024,Kesehatan,,5,0`,
			`${mawar},kube,2024,,umur-18-29,5,0`,
			`${mawar},pkh,2024,kesehatan,,-5,0`,
			`${mawar},pkh,2024,kesehatan,,,0`,
			`${mawar},pkh,2024,kesehatan,,5,"0,5"`,
			`${mawar},pkh,2024,kesehatan,,5,0`,
			`${mawar},pkh,2024,kesehatan,,6,0`,
		])
		expect(places(issues)).toEqual([
			'2 kode_wilayah recipient-level null',
			'3 kode_wilayah known-area null',
			'4 program known-programme null',
			'5 periode period-format null',
			'6 komponen recipient-category null',
			'7 kelompok_umur recipient-unit null',
			'8 jumlah recipient-whole null',
			'9 jumlah recipient-whole null',
			'10 nilai_rupiah recipient-whole null',
			'12 jumlah recipient-duplicate null',
		])
	})

	it('refuses every other column: personal data, free text, another unit', async () => {
		const { issues } = await readRows([
			`${head},nik,catatan,jumlah_orang`,
			`${mawar},pkh,2024,3515013002909001,0840-1234-567,5`,
		])
		expect(places(issues)).toEqual([
			'1 nik unknown-column null',
			'1 kolom 5 unknown-column null',
			'1 kolom 6 unknown-column null',
			'1 nik personal-column null',
			'1 kolom 6 recipient-unit null',
			'2 nik personal-identity-number null',
			'2 kolom 5 personal-phone null',
		])
	})

	it('looks for personal data in the cells of known columns too', async () => {
		const { issues } = await readRows([`${head},komponen`, `3515013002909001,pkh,2024,pengguna@contoh.example`])
		expect(places(issues)).toEqual([
			'2 kode_wilayah known-area null',
			'2 komponen recipient-category null',
			'2 kode_wilayah personal-identity-number null',
			'2 komponen personal-email null',
		])
	})

	it('refuses a breakdown that only some rows fill, and one category too rare for any table', async () => {
		const { issues } = await readRows([
			`${head},komponen,nilai_rupiah`,
			`${mawar},pkh,2023,,1`,
			...Array<string>(3).fill(`${mawar},pkh,2023,kesehatan,`),
			...Array<string>(3).fill(`${mawar},pkh,2024,kesehatan,1`),
			...Array<string>(2).fill(`${melati},pkh,2024,pendidikan,1`),
		])
		expect(places(issues)).toEqual([
			'null komponen recipient-category null',
			'null nilai_rupiah recipient-whole null',
			'null komponen recipient-rare null',
		])
	})

	it('never says anything of what stands in the rows, whatever stands there', async () => {
		const letters = fc.stringMatching(/^[A-Z][a-z]{7}[A-Z][a-z]{7}$/)
		await fc.assert(
			fc.asyncProperty(fc.array(letters, { minLength: 8, maxLength: 8 }), async (words) => {
				const [a, b, c, d, e, f, g, h] = words
				const { issues } = await readRows([
					`${head},komponen,jumlah,${a}`,
					`${b},${c},${d},${e},${f},${g}`,
					`"${h}`,
					`${a},${b}`,
				])
				const said = JSON.stringify(issues).toLowerCase()
				expect(issues.length).toBeGreaterThan(3)
				expect(words.filter((word) => said.includes(word.toLowerCase()))).toEqual([])
			}),
			{ numRuns: 30 },
		)
	})
})

describe('the classes of a record-level file', () => {
	it('are counted for each published combination and level: how many, how many small, how many of one value', async () => {
		const { classes } = await readRows([
			`${head},jenis_kelamin,disabilitas`,
			...Array<string>(3).fill(`${mawar},pelatihan,2024,L,tidak`),
			`${mawar},pelatihan,2024,P,ya`,
			`${melati},pelatihan,2024,P,ya`,
			`${melati},pelatihan,2024,P,ya`,
			...Array<string>(4).fill(`${anggrek},pelatihan,2024,P,tidak`),
		])
		const lines = classes.map(
			({ breakdown, level, classes: all, small, uniform }) => `${breakdown} ${level} ${all} ${small} ${uniform}`,
		)
		// Villages: Mawar 3 L tidak, 1 P ya; Melati 2 P ya; Anggrek 4 P tidak. K is 3.
		expect(lines).toEqual([
			'total desa-kelurahan 3 1 1',
			'total kecamatan 2 0 1',
			'total kabupaten-kota 1 0 0',
			'total provinsi 1 0 0',
			'jenis_kelamin desa-kelurahan 4 2 2',
			'jenis_kelamin kecamatan 3 0 3',
			'jenis_kelamin kabupaten-kota 2 0 1',
			'jenis_kelamin provinsi 2 0 1',
			'disabilitas desa-kelurahan 4 2 null',
			'disabilitas kecamatan 3 0 null',
			'disabilitas kabupaten-kota 2 0 null',
			'disabilitas provinsi 2 0 null',
		])
	})
})
