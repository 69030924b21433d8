import { beforeAll, describe, expect, it } from 'vitest'
import { readInput } from '../../../../scripts/assemble/check/read-input.ts'
import { deskRegisters } from '../../../../scripts/write/desk-registers.ts'
import { officeRegisters } from '../../../../src/desk/engine/office-registers.ts'
import { previewOf } from '../../../../src/desk/engine/preview.ts'
import type { TableFigure } from '../../../../src/gate/comparison/table-figure.ts'
import { areaKinds } from '../../../../src/schemas/area-kind.ts'
import type { DeskRegisters } from '../../../../src/schemas/desk-registers.ts'

let registers: ReturnType<typeof officeRegisters>
/** Code, name and position of the kind: a city with its kecamatan, all invented. */
const invented: DeskRegisters['areas'] = [
	['99', 'Rekaan', areaKinds.indexOf('provinsi')],
	['99.71', 'Umpamaan', areaKinds.indexOf('kota')],
	['99.71.01', 'Contoh Barat', areaKinds.indexOf('kecamatan')],
	['99.71.02', 'Contoh Timur', areaKinds.indexOf('kecamatan')],
	['99.71.03', 'Contoh Selatan', areaKinds.indexOf('kecamatan')],
]

beforeAll(async () => {
	const { input } = await readInput('tests/offices/satu-indikator')
	if (!input) throw new Error('the office of this test does not pass the gate')
	const office = deskRegisters({ ...input, datasets: [] })
	const codes = invented.map(([code]) => code)
	registers = officeRegisters({
		...office,
		areas: [...office.areas, ...invented],
		pages: [...office.pages, ...codes.filter((code) => code !== '99.71.03')],
		invented: codes,
		homeArea: '99.71',
	})
})

const row = (area: string, period: string, value: string, status: TableFigure['status'] = 'A'): TableFigure => ({
	area,
	period,
	indicator: 'lansia-dikunjungi',
	value,
	status,
})
const preview = (drafted: readonly TableFigure[], others: readonly TableFigure[] = [], language: 'id' | 'en' = 'id') =>
	previewOf(
		drafted,
		[
			{ id: 'kunjungan', figures: drafted },
			{ id: 'lama', figures: others },
		],
		registers,
		language,
	)

/** Texts of a drawing, in the order of drawing. */
const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text)

describe('the preview of one area', () => {
	it('draws the line of the years with what other tables of the office hold', () => {
		const shown = preview(
			[row('99.71.01', '2025', '410')],
			[row('99.71.01', '2023', '402'), row('99.71.01', '2024', '405')],
		)
		expect(shown?.sentence).toContain('410 orang pada 2025')
		expect(shown?.drawing?.caption).toMatch(/2023–2025$/)
		expect(texts(shown?.drawing?.wide ?? '')).toEqual(expect.arrayContaining(['2023', '2024', '2025']))
	})

	it('names the area around it where that has the same years', () => {
		const city = ['2023', '2024', '2025'].map((year) => row('99.71', year, '1600'))
		const shown = preview([row('99.71.01', '2025', '410')], [row('99.71.01', '2024', '405'), ...city], 'en')
		expect(shown?.drawing?.caption).toMatch(/Contoh Barat and Kota Umpamaan, 2024–2025$/)
	})

	it('with one period shows all areas beside it on a strip', () => {
		const shown = preview([
			row('99.71.01', '2025', '410'),
			row('99.71.02', '2025', '400'),
			row('99.71.03', '2025', '451'),
		])
		expect(shown?.drawing?.finding).toBe(null)
		expect(shown?.drawing?.caption).toContain('3 kecamatan')
		expect(texts(shown?.drawing?.narrow ?? '').join(' ')).toContain('410')
	})

	it('draws nothing of two areas with one period, and says their figure', () => {
		const shown = preview([row('99.71.01', '2025', '410'), row('99.71.02', '2025', '400')])
		expect(shown?.sentence).toMatch(/410.*\.$/)
		expect(shown?.drawing).toBe(null)
	})

	it('prefers an area that has a page', () => {
		const shown = preview([row('99.71.03', '2025', '451'), row('99.71.01', '2025', '410')])
		expect(shown?.sentence).toContain('410')
		expect(preview([row('99.71.03', '2025', '451')])?.sentence).toContain('451')
	})

	it('joins no figure to one across a break', () => {
		const shown = preview([row('99.71.01', '2025', '410', 'B')], [row('99.71.01', '2024', '405')])
		expect(shown?.sentence).not.toContain('2024')
	})

	it('is nothing where the file holds no number', () => {
		expect(preview([row('99.71.01', '2025', '', 'O')])).toBe(null)
	})
})
