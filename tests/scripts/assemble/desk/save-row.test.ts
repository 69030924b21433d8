import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withRows } from '../../../../scripts/assemble/desk/add-rows.ts'
import { ownRegisters } from '../../../../scripts/assemble/desk/own-registers.ts'
import { rowFields, rowFieldsOf } from '../../../../scripts/assemble/desk/row-fields.ts'
import { saveNames, saveRow } from '../../../../scripts/assemble/desk/save-row.ts'
import { correctionHeadings } from '../../../../src/gate/rows/correction-row.ts'
import { followUpHeadings } from '../../../../src/gate/rows/follow-up-row.ts'
import { recommendationHeadings } from '../../../../src/gate/rows/recommendation-row.ts'
import { verificationHeadings } from '../../../../src/gate/rows/verification-row.ts'
import { indicatorCells } from '../../../src/desk/rows/indicator-cells.ts'

let room: string
let data: string
beforeAll(() => {
	room = mkdtempSync(join(tmpdir(), 'terang-desk-row-'))
	data = join(room, 'kantor')
	cpSync('tests/offices/satu-indikator', data, { recursive: true })
})
afterAll(() => rmSync(room, { recursive: true, force: true }))

describe('rowFields', () => {
	it('asks for every column of the register', () => {
		const headings = (table: Parameters<typeof rowFields>[0]) => rowFields(table).map(({ heading }) => heading)
		expect(headings('recommendations')).toEqual(recommendationHeadings)
		expect(headings('follow-ups')).toEqual(followUpHeadings)
		expect(headings('verifications')).toEqual(verificationHeadings)
		expect(headings('corrections')).toEqual(correctionHeadings)
	})

	it('knows days, words to choose from, and what may stay empty', () => {
		const field = (heading: string) => rowFields('recommendations').find((one) => one.heading === heading)
		expect(field('tanggal')).toEqual({ heading: 'tanggal', kind: 'date', choices: null, required: true })
		expect(field('tenggat')).toEqual({ heading: 'tenggat', kind: 'date', choices: null, required: false })
		expect(field('status')?.choices).toContain('disepakati')
		expect(field('catatan')).toEqual({ heading: 'catatan', kind: 'text', choices: null, required: false })
		expect(rowFields('verifications').find(({ heading }) => heading === 'nilai')?.required).toBe(false)
	})
})

describe('withRows', () => {
	it('writes in the order, with the separator and the line ends of the table', async () => {
		expect(await withRows('b;a\r\n1;2', ['a', 'b'], [{ a: 'x;y', b: 'z' }])).toBe('b;a\r\n1;2\r\nz;"x;y"\r\n')
		expect(await withRows('', ['a', 'b'], [{ b: '1' }])).toBe('a,b\n,1\n')
	})

	it('adds a column that the table lacks where something is said there, and none for nothing', async () => {
		const before = 'a;b\r\n1;"2;\n3"\r\n'
		expect(await withRows(before, ['a', 'b', 'c'], [{ a: '4', c: '' }])).toBe(`${before}4;\r\n`)
		const wider = (await withRows(before, ['a', 'b', 'c'], [{ a: '4' }, { c: '5' }])) ?? ''
		expect(Papa.parse(wider.trim()).data).toEqual([
			['a', 'b', 'c'],
			['1', '2;\n3', ''],
			['4', '', ''],
			['', '', '5'],
		])
	})

	it('gives back what was typed, and leaves all rows before as they were', async () => {
		const typed = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim())
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(',', ';'), typed, typed, async (mark, a, b) => {
				const before = `a${mark}b\n1${mark}2\n`
				const text = (await withRows(before, ['a', 'b'], [{ a, b }])) ?? ''
				expect(text.startsWith(before)).toBe(true)
				expect(Papa.parse(text, { delimiter: mark }).data.slice(2, 3)).toEqual([[a, b]])
			}),
		)
	})
})

describe('saveRow', () => {
	const cells = {
		tanggal: '2026-01-05',
		jenis: 'nama',
		kode_wilayah: '33.76',
		nilai_lama: 'Tegall',
		nilai_baru: 'Tegal',
		pernah_tampil: 'tidak',
		alasan: 'Salah ketik, "dua huruf".',
		alasan_en: 'A slip.',
		sumber: 'Register',
		sumber_en: 'Register',
	}

	it('refuses a row that the gate refuses, and leaves no file behind', async () => {
		const { saved, said } = await saveRow(data, 'corrections', { cells: { ...cells, jenis: 'warna' } })
		expect(saved).toBe(false)
		expect(said.join('\n')).toContain('corrections.csv')
		expect(existsSync(join(data, 'corrections.csv'))).toBe(false)
	})

	it('makes the register of an office that had none, and adds to one that there is', async () => {
		expect(await saveRow(data, 'corrections', { cells })).toEqual({ saved: true, files: ['corrections.csv'], said: [] })
		const text = readFileSync(join(data, 'corrections.csv'), 'utf8')
		expect(text.split('\n')).toHaveLength(3)
		expect(text).toContain('"Salah ketik, ""dua huruf""."')
		const again = { ...cells, tanggal: '2026-01-06', kode_wilayah: '33', nilai_lama: 'Jawa', nilai_baru: 'Jawa Tengah' }
		expect(await saveRow(data, 'corrections', { cells: again })).toMatchObject({ saved: true, said: [] })
		expect(readFileSync(join(data, 'corrections.csv'), 'utf8').startsWith(text)).toBe(true)
		expect(readFileSync(join(data, 'corrections.csv'), 'utf8').split('\n')).toHaveLength(4)
	})

	it('adds news of a recommendation below what was told, and refuses news that comes before it', async () => {
		const recommendation = {
			id: 'acuan',
			tanggal: '2026-01-05',
			forum: 'Forum Warga',
			forum_en: 'Forum of Citizens',
			kode_wilayah: '33.76',
			sumber: 'https://contoh.go.id/forum',
			rekomendasi: 'Pakai satu acuan data.',
			rekomendasi_en: 'Use one register.',
			status: 'belum-diketahui',
			per_tanggal: '2026-01-20',
		}
		expect(await saveRow(data, 'recommendations', { cells: recommendation })).toMatchObject({ saved: true, said: [] })
		const before = readFileSync(join(data, 'recommendations.csv'), 'utf8')
		const [choices] = (await rowFieldsOf(data, 'follow-ups')).filter(({ heading }) => heading === 'rekomendasi')
		expect(choices?.choices).toEqual(['acuan'])
		const news = {
			rekomendasi: 'acuan',
			per_tanggal: '2026-02-01',
			status: 'disepakati',
			bukti: 'https://contoh.go.id/s',
		}
		expect(await saveRow(data, 'follow-ups', { cells: news })).toMatchObject({ saved: true, said: [] })
		const early = { ...news, per_tanggal: '2026-01-25', status: 'selesai' }
		const refused = await saveRow(data, 'follow-ups', { cells: early })
		expect(refused.saved).toBe(false)
		expect(refused.said.join('\n')).toContain('recommendation-history')
		expect(readFileSync(join(data, 'recommendations.csv'), 'utf8')).toBe(before)
		expect(readFileSync(join(data, 'follow-ups.csv'), 'utf8').trimEnd().split('\n')).toHaveLength(2)
	})
})

describe('an indicator that no register has', () => {
	it("is a row of the office's own register, which the desk goes by at once", async () => {
		const { maksimum: _, ...cells } = indicatorCells
		expect(await saveRow(data, 'indicators', { cells })).toMatchObject({ saved: true, said: [] })
		const { indicators } = await ownRegisters(data)
		expect(indicators.find(({ id }) => id === 'kader-aktif')).toMatchObject({ unit: cells.satuan, better: 'higher' })
		// The register of this office lacked the column of other names: it has it now, and its own rows as well.
		expect(indicators.map(({ id }) => id)).toContain('lansia-dikunjungi')
		expect(indicators.find(({ id }) => id === 'kader-aktif')?.synonyms).toEqual(['Kader Aktif'])
	})

	it('is refused when it contradicts itself, and the register stays as it was', async () => {
		const before = readFileSync(join(data, 'indicators.csv'), 'utf8')
		const cells = { ...indicatorCells, id: 'lain', jenis: 'persentase', dijumlahkan: 'ya' }
		expect(await saveRow(data, 'indicators', { cells })).toMatchObject({ saved: false })
		expect(readFileSync(join(data, 'indicators.csv'), 'utf8')).toBe(before)
	})
})

describe('saveNames', () => {
	const names = [
		{ name: 'Kota Lama', code: '33.76.01' },
		{ name: 'Tegal, Wetan', code: '33.76.02' },
	]

	it("keeps names of areas in the office's list, where the next one is added", async () => {
		expect(await saveNames(data, { names, note: 'kunjungan' })).toMatchObject({ saved: true, said: [] })
		const more = [{ name: 'Kota Lama', code: '33.76' }]
		expect(await saveNames(data, { names: more, note: '' })).toMatchObject({ saved: true, said: [] })
		expect(readFileSync(join(data, 'area-aliases.csv'), 'utf8')).toBe(
			'sebutan,kode_wilayah,catatan\nKota Lama,33.76.01,kunjungan\n"Tegal, Wetan",33.76.02,kunjungan\nKota Lama,33.76,\n',
		)
		expect((await ownRegisters(data)).aliases).toEqual([
			...names.map((one) => ({ ...one, note: 'kunjungan' })),
			{ name: 'Kota Lama', code: '33.76', note: null },
		])
	})

	it('refuses what the gate refuses, and the list stays as it was', async () => {
		const before = readFileSync(join(data, 'area-aliases.csv'), 'utf8')
		for (const [code, rule] of [
			['33.76.02', 'area-alias'],
			['33.99', 'known-area'],
		] as const) {
			const { saved, said } = await saveNames(data, { names: [{ name: 'kota lama', code }], note: '' })
			expect({ saved, told: said.join().includes(`[${rule}]`) }).toEqual({ saved: false, told: true })
		}
		expect(readFileSync(join(data, 'area-aliases.csv'), 'utf8')).toBe(before)
	})
})
