import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { recipientCsv } from '../../../../src/desk/engine/recipient-csv.ts'
import { sidecarSchema } from '../../../../src/schemas/dataset.ts'
import { deskWith, villageNames } from './recipients-session.ts'

const title = 'Daftar KPM Bantuan Contoh Tahun 2024'
const listOf = (rows: readonly (readonly string[])[]) =>
	[[title], ['No', 'Nama Lengkap', 'NIK', 'Alamat', 'Desa', 'Jenis Kelamin', 'Umur'], ...rows]
		.map((cells) => cells.join(';'))
		.join('\n')

/** Sixteen digits that are no number of the office's own. */
const nik = fc.stringMatching(/^99010[0-9]{6}7[0-9]{4}$/)
/** Words with a mark of their own, so that none of them is a word of a sentence by chance. */
const word = fc.stringMatching(/^Zq[a-z]{5,9}$/)
const person = fc.record({
	name: fc.tuple(word, word).map((words) => words.join(' ')),
	nik,
	address: word.map((street) => `Jalan ${street}`),
	village: fc.nat({ max: villageNames.length - 1 }),
	sex: fc.constantFrom('L', 'P', 'Laki-laki', 'perempuan', 'Pr', 'LK'),
	age: fc.nat({ max: 99 }),
})

describe('recipients of a list of persons', () => {
	it('leave the worker as codes and categories: no cell of a person is in anything that it answers', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(person, { minLength: 3, maxLength: 30 }), async (people) => {
				const rows = people.map(({ name, nik, address, village, sex, age }, at) =>
					[at + 1, name, nik, address, villageNames[village], sex, age].map(String),
				)
				const session = await deskWith('Daftar KPM Xvpemegang.csv', listOf(rows))
				const seen = session.understand({})
				expect(seen.recipients).toBe(people.length)
				const told = await session.seeRecipients('', null)
				const written = await session.writeRecipients(told.form, '99.01.01')
				const answers = JSON.stringify([seen, told, written])
				for (const { name, nik, address } of people)
					for (const cell of [...name.split(' '), nik, address]) expect(answers).not.toContain(cell)
				// The page says which file lies on the desk; what is written does not.
				expect(JSON.stringify([told, written])).not.toContain('Xvpemegang')
				for (const line of written.csv.trim().split('\n').slice(1))
					expect(line).toMatch(/^99\.01\.01\.200[1-5],contoh,2024,(?:laki-laki|perempuan),umur-[\d-]+(?:lebih)?$/)
				expect(written.csv.trim().split('\n')).toHaveLength(people.length + 1)
			}),
			{ numRuns: 60 },
		)
	})

	it.each([
		[
			'the protected dataset that counts their programme',
			[{ id: 'bantuan-2023', programmes: ['contoh'] }],
			'bantuan-2023',
		],
		[
			'a name of their programme where two count it',
			[
				{ id: 'satu', programmes: ['contoh'] },
				{ id: 'dua', programmes: ['contoh', 'lain'] },
			],
			'penerima-contoh',
		],
		['a name of their programme where none counts it', [{ id: 'satu', programmes: ['lain'] }], 'penerima-contoh'],
	])('go into %s', async (_, released, name) => {
		const rows = [['1', 'Zqabcde', '9901014107801234', 'Jalan Zqx', 'Mawar', 'L', '34']]
		const session = await deskWith('kpm.csv', listOf(rows), released)
		session.understand({})
		expect((await session.seeRecipients('', null)).form.dataset).toBe(name)
	})

	it('are told in numbers and names, with the areas they all lie in and a source that names no file', async () => {
		const session = await deskWith(
			'kpm.csv',
			listOf([
				['1', 'Zqabcde', '9901014107801234', 'Jalan Zqx', 'Mawar', 'L', '34'],
				['2', 'Zqfghij', '9901014107801235', 'Jalan Zqy', 'Melati', 'P', '71'],
			]),
		)
		session.understand({})
		const { rows, villages, programmes, periods, scopes, form } = await session.seeRecipients('', null)
		expect({ rows, villages, periods }).toEqual({ rows: 2, villages: 2, periods: ['2024'] })
		expect(programmes.map(({ id }) => id)).toEqual(['Bantuan Contoh'])
		expect(scopes.map(({ code }) => code)).toEqual(['99.01.01', '99.01', '99'])
		expect(form.dataset).toBe('penerima-contoh')
		expect(form.fields.title.id).toBe('Penerima Bantuan Contoh, Satu, 2024')

		const open = await session.writeRecipients(form, '')
		expect(open.faults).toEqual([{ field: 'register' }, { field: 'issued' }])
		const both = (text: string) => ({ id: text, en: text })
		const filled = { ...form, fields: { ...form.fields, register: both('DTSEN'), issued: both('2025') } }
		const { csv, yaml, faults } = await session.writeRecipients(filled, '99.01.01')
		expect(faults).toEqual([])
		expect(sidecarSchema.parse(parse(yaml)).scope).toEqual(['99.01.01'])
		expect(sidecarSchema.parse(parse((await session.writeRecipients(filled, '')).yaml)).scope).toBeUndefined()
		expect(csv).toBe(`kode_wilayah,program,periode,jenis_kelamin,kelompok_umur
99.01.01.2001,contoh,2024,laki-laki,umur-30-44
99.01.01.2002,contoh,2024,perempuan,umur-60-lebih
`)
	})

	it('keep the source of the release before, and say anew what the file is about', async () => {
		const session = await deskWith(
			'kpm.csv',
			listOf([['1', 'Zqabcde', '9901014107801234', 'Jalan Zqx', 'Mawar', 'L', '34']]),
		)
		session.understand({})
		const { form } = await session.seeRecipients('', null)
		const both = (text: string) => ({ id: text, en: text })
		const { cautions: _, ...texts } = form.fields
		const base = sidecarSchema.parse({
			...texts,
			register: 'DTSEN',
			issued: '2024',
			method: both('Cara kantor.'),
			cautions: [],
			scope: ['99.01'],
		})
		const next = await session.seeRecipients('', base)
		expect(next.form.fields).toMatchObject({ register: both('DTSEN'), method: both('Cara kantor.') })
		// When these rows were given out is not known from the release before.
		expect(next.form.fields.issued).toEqual(both(''))
		const dated = { ...next.form, fields: { ...next.form.fields, issued: both('2025') } }
		expect(sidecarSchema.parse(parse((await session.writeRecipients(dated, '')).yaml)).scope).toBeUndefined()
	})
})

describe('recipientCsv', () => {
	it('writes counts with their categories, and a column for each breakdown that is there', () => {
		const source = { sheet: 0, row: 0, column: 0 }
		const row = { area: '99.01.01.2001', programme: 'contoh', period: '2024', source }
		expect(
			recipientCsv([
				{ ...row, categories: { jenis_kelamin: 'perempuan' }, count: 12 },
				{ ...row, categories: { jenis_kelamin: 'laki-laki' }, count: 0 },
			]),
		).toBe(`kode_wilayah,program,periode,jenis_kelamin,jumlah
99.01.01.2001,contoh,2024,perempuan,12
99.01.01.2001,contoh,2024,laki-laki,0
`)
	})

	it('say who has a disability in words for yes and no, and what was paid in rupiah; the kind of a disability is read by nobody', async () => {
		const heading = 'Nama;Desa;Disabilitas;Nilai Bantuan (Rp)'
		const people = ['A;Mawar;Ya;600.000', 'B;Mawar;tidak ada;Rp600.000,00', 'C;Melati;Tuna netra;Rp 450.000,-']
		const session = await deskWith('daftar.csv', ['Daftar KPM Bantuan Contoh 2024', heading, ...people].join('\n'))
		session.understand({})
		const { csv } = await session.writeRecipients((await session.seeRecipients('', null)).form, '')
		expect(csv).toBe(`kode_wilayah,program,periode,disabilitas,nilai_rupiah
99.01.01.2001,contoh,2024,ya,600000
99.01.01.2001,contoh,2024,tidak,600000
99.01.01.2002,contoh,2024,,450000
`)
	})
})
