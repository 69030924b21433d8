import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readTemplate } from '../../../../../src/gate/mapping/template/read-template.ts'
import { templatePlans } from '../../../../../src/gate/mapping/template/template-plans.ts'
import { markerText, readMarker } from '../../../../../src/gate/mapping/template/template-shape.ts'
import { templateWorkbook } from '../../../../../src/gate/mapping/template/template-workbook.ts'
import { readWorkbook } from '../../../../../src/gate/mapping/workbook/read-workbook.ts'
import type { SourceCell, SourceFile, SourceSheet } from '../../../../../src/gate/mapping/workbook/source-file.ts'
import { sidecarSchema } from '../../../../../src/schemas/dataset.ts'
import { readTemplateFile, templateFile } from '../../../../../src/schemas/fixed-downloads.ts'
import { sourceFields } from '../../../../../src/schemas/source-fields.ts'
import { indicator, tree, villagePlan } from './invented-plan.ts'

const blank = readWorkbook('indeks-99.01.xlsx', templateWorkbook(villagePlan()))

const cell = (text: string, more: Partial<SourceCell> = {}): SourceCell => ({
	text,
	number: null,
	date: null,
	formula: false,
	percent: false,
	...more,
})

/** The template with cells typed into it: sheet, row and column from 0. */
function filled(
	typed: readonly (readonly [sheet: number, row: number, column: number, cell: SourceCell])[],
): SourceFile {
	const sheets = blank.sheets.map((sheet, index): SourceSheet => {
		const rows = sheet.rows.map((row) => [...row])
		for (const [at, row, column, text] of typed) {
			if (at !== index) continue
			const cells = rows[row] ?? []
			rows[row] = cells
			while (cells.length <= column) cells.push(null)
			cells[column] = text
		}
		return { ...sheet, rows }
	})
	return { ...blank, sheets }
}

const rowsOf = (file: SourceFile) =>
	readTemplate(file)?.rows.map(({ code, period, indicator: id, value, number, status }) => [
		code,
		period,
		id,
		value,
		number,
		status,
	])

describe('a template', () => {
	it('lists the areas with their codes as text, and asks for each measure', () => {
		const [data, source] = blank.sheets
		expect(data?.rows.map((row) => row.map((one) => one?.text.split('\n')[0] ?? null))).toEqual([
			[
				'Kode wilayah',
				'Nama wilayah',
				'Bagian dari',
				'Periode (kosongkan bila sama dengan lembar Sumber)',
				'Nama indeks (persen)',
				'Nama kelas (kategori)',
				'Status (kosongkan bila angka biasa)',
			],
			['kode_wilayah', 'nama_wilayah', 'bagian_dari', 'periode', 'indeks', 'kelas', 'status'],
			['99.01.01.2001', 'Desa Satu', 'Kecamatan Hulu'],
			['99.01.01.2010', 'Desa Dua', 'Kecamatan Hulu'],
			['99.01.02.2001', 'Desa Tiga', 'Kecamatan Hilir'],
		])
		expect(data?.rows[3]?.[0]?.number).toBe(null)
		expect(source?.rows[0]?.[0]?.text).toBe(
			'terang-templat 1; indikator=indeks,kelas; wilayah=99.01; tingkat=desa-kelurahan',
		)
		expect(blank.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
			['Data', false],
			['Sumber', false],
		])
		expect(blank.announcements).toEqual([])
	})

	it('offers the words of a category and the statuses', () => {
		const xml = strFromU8(unzipSync(templateWorkbook(villagePlan()))['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
		expect(xml.match(/sqref="[^"]*"><formula1>[^<]*/g)).toEqual([
			'sqref="F3:F505"><formula1>&quot;maju,mandiri&quot;',
			'sqref="G3:G505"><formula1>&quot;A,B,E,P,U,O,M,Q&quot;',
		])
	})

	it('asks of the source what every sidecar must say', () => {
		const shape = sidecarSchema.shape
		const needed = Object.keys(shape).filter((key) => !Reflect.get(shape, key).safeParse(undefined).success)
		expect([...sourceFields].sort()).toEqual(needed.sort())
	})

	it('is the same bytes each time', () => {
		expect(templateWorkbook(villagePlan())).toEqual(templateWorkbook(villagePlan()))
	})
})

describe('a template that comes back', () => {
	it('says nothing while it is empty', () => {
		expect(readTemplate(blank)).toMatchObject({
			indicators: ['indeks', 'kelas'],
			area: '99.01',
			level: 'desa-kelurahan',
			sheet: 'Data',
			rows: [],
			source: {},
			unread: [],
		})
	})

	it('gives its figures with area, period and status, the period of the form where a row has none', () => {
		const file = filled([
			[0, 2, 4, cell('0.71', { number: 0.71 })],
			[0, 2, 5, cell('maju')],
			[0, 3, 3, cell('2024')],
			[0, 3, 4, cell('0')],
			[0, 3, 6, cell('p')],
			[1, 2, 2, cell('2025')],
		])
		expect(rowsOf(file)).toEqual([
			['99.01.01.2001', '2025', 'indeks', '0.71', 0.71, ''],
			['99.01.01.2001', '2025', 'kelas', 'maju', null, ''],
			['99.01.01.2010', '2024', 'indeks', '0', null, 'P'],
		])
		expect(readTemplate(file)?.rows[2]).toMatchObject({ row: 3, column: 4 })
	})

	it('gives a status without figure to the empty cells of its row, and lets the gate ask where it fits none', () => {
		const status = (typed: string, ...values: (SourceCell | null)[]) =>
			rowsOf(
				filled([
					[0, 2, 6, cell(typed)],
					...values.flatMap((value, at) => (value ? [[0, 2, 4 + at, value] as const] : [])),
				]),
			)?.map(([, , id, value, , own]) => [id, value, own])
		expect(status('O')).toEqual([
			['indeks', '', 'O'],
			['kelas', '', 'O'],
		])
		expect(status('M', cell('1'))).toEqual([
			['indeks', '1', ''],
			['kelas', '', 'M'],
		])
		expect(status('P', cell('1'))).toEqual([['indeks', '1', 'P']])
		expect(status('O', cell('1'), cell('maju'))).toEqual([
			['indeks', '1', 'O'],
			['kelas', 'maju', 'O'],
		])
		expect(status('entah')).toEqual([
			['indeks', '', 'entah'],
			['kelas', '', 'entah'],
		])
	})

	it('reads a cell shown in percent as percent', () => {
		const file = filled([[0, 2, 4, cell('0.1415', { number: 0.1415, percent: true })]])
		expect(rowsOf(file)).toEqual([['99.01.01.2001', '', 'indeks', '14.15', 14.15, '']])
	})

	it('gives the answers of the form', () => {
		const file = filled([
			[1, 3, 2, cell('Judul')],
			[1, 3, 3, cell('Title')],
			[1, 4, 2, cell('Dinas')],
			[1, 9, 2, cell('2025-07-25')],
		])
		expect(readTemplate(file)?.source).toEqual({
			title: { id: 'Judul', en: 'Title' },
			publisher: { id: 'Dinas', en: '' },
			issued: { id: '2025-07-25', en: '2025-07-25' },
		})
	})

	it('may have its sheets renamed and turned round, its columns moved, rows sorted, and notes added beside', () => {
		const file = filled([
			[0, 2, 4, cell('0.71')],
			[0, 2, 9, cell('catatan sendiri')],
		])
		const turned = file.sheets.toReversed().map((sheet, index) => ({
			...sheet,
			name: `Lembar${index}`,
			rows:
				index === 0 ? sheet.rows : sheet.rows.map((row) => Array.from({ length: 10 }, (_, at) => row[9 - at] ?? null)),
		}))
		const read = readTemplate({ ...file, sheets: turned })
		expect(read?.rows.map(({ code, value, column }) => [code, value, column])).toEqual([['99.01.01.2001', '0.71', 5]])
		expect(read).toMatchObject({ sheet: 'Lembar1', unread: [0] })
	})

	it('is none of ours without the marker, with one of a later make, or without its row of keys', () => {
		const without = (sheet: number, row: number) => filled([[sheet, row, 0, cell('lain')]])
		expect(readTemplate(without(1, 0))).toBe(null)
		expect(readTemplate(without(0, 1))).toBe(null)
		expect(
			readTemplate(
				filled([[1, 0, 0, cell('terang-templat 2; indikator=indeks; wilayah=99.01; tingkat=desa-kelurahan')]]),
			),
		).toBe(null)
	})
})

describe('the marker', () => {
	it('is read back as it was written', () => {
		const ids = fc.array(fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,5})?$/), { minLength: 1 })
		fc.assert(
			fc.property(ids, (indicators) => {
				const marker = { indicators, area: '99.01', level: 'kecamatan' } as const
				expect(readMarker(markerText(marker))).toEqual(marker)
			}),
		)
	})

	it('is refused where a word of it is none', () => {
		for (const text of [
			'',
			'terang-templat 1',
			'terang-templat 1; indikator=a; wilayah=9; tingkat=kecamatan',
			'terang-templat 1; indikator=a; wilayah=99; tingkat=rw',
		]) {
			expect(readMarker(text)).toBe(null)
		}
	})

	it('and the name of the file both tell the area', () => {
		expect(readTemplateFile(templateFile('keluarga-sejahtera-1', '99.01'))).toEqual({
			indicator: 'keluarga-sejahtera-1',
			area: '99.01',
		})
		expect(readTemplateFile('rekap.xlsx')).toBe(null)
	})
})

describe('the templates of an office', () => {
	const named = (home: string, ...indicators: Parameters<typeof indicator>[]) =>
		templatePlans(
			home,
			indicators.map((given) => indicator(...given)),
			tree,
		).map((plan) => [
			plan.indicators.map(({ id }) => id).join(' '),
			plan.area.code,
			plan.areas.map(({ code }) => code).join(' '),
		])

	it('are one for each indicator that is typed in, with all that belongs to it', () => {
		expect(
			named(
				'99.01',
				['rate', {}],
				['count', { belongsTo: 'rate' }],
				['men', { belongsTo: 'count' }],
				['sum', { derived: true }],
				['part', { belongsTo: 'sum' }],
				['old', { replacedBy: 'rate' }],
			).map(([ids]) => ids),
		).toEqual(['rate count men', 'part'])
	})

	it('list the areas of the lowest valid level inside the own area, or the nearest one around it', () => {
		expect(
			named(
				'99.01',
				['a', {}],
				['b', { lowestLevel: 'kecamatan' }],
				['c', { lowestLevel: 'kabupaten-kota' }],
				['d', { lowestLevel: 'provinsi' }],
				['e', { lowestLevel: 'negara' }],
			),
		).toEqual([
			['a', '99.01', '99.01.01.2001 99.01.01.2010 99.01.02.2001'],
			['b', '99.01', '99.01.01 99.01.02'],
			['c', '99', '99.01 99.02'],
			['d', '00', '99'],
		])
		expect(named('98', ['a', {}])).toEqual([])
	})

	it('list kelurahan, but not for what is counted in desa only', () => {
		const words = { categories: ['maju'] }
		const count = { unit: 'desa', derived: true, formula: 'n(kelas = maju)' } as const
		expect(named('99.02', ['a', {}])).toEqual([['a', '99.02', '99.02.01.1001']])
		expect(named('99.02', ['kelas', words], ['maju', count])).toEqual([['kelas', '99.02', '']])
	})

	it('leave out a part that is not valid so far down', () => {
		expect(named('99.01', ['a', {}], ['b', { belongsTo: 'a', lowestLevel: 'kecamatan' }]).map(([ids]) => ids)).toEqual([
			'a',
		])
	})
})
