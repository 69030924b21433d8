import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { understand } from '../../src/gate/mapping/understand.ts'
import type { Answers } from '../../src/gate/mapping/understanding.ts'
import type { SourceFile } from '../../src/gate/mapping/workbook/source-file.ts'
import { cell, observationsOf, type Row, rowCounts } from '../data/shipped-data.ts'
import { times } from '../depth.ts'
import { shippedRegisters } from './registers.ts'
import { sourceFile, type TestCell } from './source-files.ts'

const registers = shippedRegisters()
const areas = new Map(registers.areas.map((area) => [area.code, area]))
const indicators = new Map(registers.indicators.map((indicator) => [indicator.id, indicator]))

/** How a dataset is written before it is read again. */
type Shape = {
	wide: 'periods' | 'measures' | 'long'
	place: 'names' | 'codes' | 'bare-codes' | 'both'
	text: boolean
	notation: 'comma' | 'point'
	thousands: boolean
	notes: boolean
	total: boolean
	take: number
	from: number
}

const shapes = fc.record<Shape>({
	wide: fc.constantFrom('periods', 'measures', 'long'),
	place: fc.constantFrom('names', 'codes', 'bare-codes', 'both'),
	text: fc.boolean(),
	notation: fc.constantFrom('comma', 'point'),
	thousands: fc.boolean(),
	notes: fc.boolean(),
	total: fc.boolean(),
	take: fc.integer({ min: 20, max: 60 }),
	from: fc.nat(),
})

/** Figures of some areas that follow each other, with values and without marks. */
function drawn(dataset: string, { take, from }: Shape): Row[] {
	const rows = observationsOf(dataset).filter((row) => cell(row, 'nilai') !== '')
	const codes = [...new Set(rows.map((row) => cell(row, 'kode_wilayah')))]
	const start = from % Math.max(1, codes.length - take)
	const taken = new Set(codes.slice(start, start + take))
	return rows.filter((row) => taken.has(cell(row, 'kode_wilayah')))
}

const unique = (rows: readonly Row[], column: string) => [...new Set(rows.map((row) => cell(row, column)))].sort()

function nameOf(code: string): string {
	const area = areas.get(code)
	if (!area) throw new Error(`no area ${code}`)
	if (area.kind === 'kabupaten' || area.kind === 'kota')
		return `${area.kind === 'kota' ? 'Kota' : 'Kabupaten'} ${area.name}`
	return area.name
}

/** The columns that say which area a row is of, villages with their kecamatan and kabupaten. */
function placeOf(code: string, place: Shape['place']): string[] {
	const bare = code.replaceAll('.', '')
	const parts = [code.slice(0, 5), code.slice(0, 8), code].filter((part, at, all) => all.indexOf(part) === at)
	const names = code.length > 5 ? parts.map(nameOf) : [nameOf(code)]
	if (place === 'names') return names
	if (place === 'codes') return [code]
	return place === 'bare-codes' ? [bare] : [code, ...names]
}

function placeHeadings(code: string, place: Shape['place']): string[] {
	const own = code.length > 8 ? 3 : code.length > 5 ? 2 : 1
	const names = code.length <= 5 ? ['Wilayah'] : ['Kabupaten/Kota', 'Kecamatan', 'Desa/Kelurahan'].slice(0, own)
	if (place === 'names') return names
	return place === 'both' ? ['Kode Wilayah', ...names] : ['Kode Wilayah']
}

/** A value as the shape writes it: a number of a workbook, or text in a notation. */
function written(value: string, { text, notation, thousands }: Shape): TestCell {
	if (!/^-?[\d.]+$/.test(value)) return value.replaceAll('-', ' ').toUpperCase()
	if (!text) return Number(value)
	const [whole = '', part] = value.split('.')
	const [group, decimal] = notation === 'comma' ? ['.', ','] : [',', '.']
	const grouped = thousands ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole
	return part === undefined ? grouped : `${grouped}${decimal}${part}`
}

function fileOf(rows: readonly Row[], shape: Shape): SourceFile {
	const codes = unique(rows, 'kode_wilayah')
	const periods = unique(rows, 'periode')
	const named = unique(rows, 'indikator')
	const value = new Map(rows.map((row) => [key(row), cell(row, 'nilai')]))
	const heads = placeHeadings(codes[0] ?? '', shape.place)
	const at = (code: string, period: string, id: string) => value.get(`${code} ${period} ${id}`)
	const nameOfMeasure = (id: string) => indicators.get(id)?.name.id ?? id
	const body: TestCell[][] = []
	const headings: TestCell[][] = []
	if (shape.wide === 'long') {
		headings.push([...heads, 'Periode', 'Indikator', 'Nilai'])
		for (const row of rows) {
			const place = placeOf(cell(row, 'kode_wilayah'), shape.place)
			body.push([
				...place,
				cell(row, 'periode'),
				nameOfMeasure(cell(row, 'indikator')),
				written(cell(row, 'nilai'), shape),
			])
		}
	} else if (shape.wide === 'measures') {
		headings.push([...heads, 'Periode', ...named.map(nameOfMeasure)])
		for (const code of codes) {
			for (const period of periods) {
				const cells = named.map((id) => at(code, period, id))
				if (cells.every((one) => one === undefined)) continue
				body.push([
					...placeOf(code, shape.place),
					period,
					...cells.map((one) => (one === undefined ? null : written(one, shape))),
				])
			}
		}
	} else {
		headings.push([...heads, ...named.flatMap((id) => periods.map(() => nameOfMeasure(id)))])
		headings.push([...heads.map(() => null), ...named.flatMap(() => periods)])
		for (const code of codes) {
			const cells = named.flatMap((id) => periods.map((period) => at(code, period, id)))
			body.push([
				...placeOf(code, shape.place),
				...cells.map((one) => (one === undefined ? null : written(one, shape))),
			])
		}
	}
	const total = shape.total ? [['JUMLAH', ...heads.slice(1).map(() => null)]] : []
	const above = shape.notes ? [['Tabel 1'], []] : []
	const below = shape.notes ? [['Sumber: salinan tabel'], ['Catatan: angka dapat berubah']] : []
	return sourceFile('tabel.xlsx', [{ rows: [...above, ...headings, ...body, ...total, ...below] }])
}

const key = (row: Row) => `${cell(row, 'kode_wilayah')} ${cell(row, 'periode')} ${cell(row, 'indikator')}`

/** What a steward who knows the dataset answers to whatever is asked. */
function answersTo(file: SourceFile, shape: Shape): { answers: Answers; rounds: number } {
	let answers: Record<string, string> = {}
	for (let rounds = 0; rounds < 6; rounds++) {
		const { questions, unmatched } = understand(file, registers, answers)
		if (questions.length + unmatched.length === 0) return { answers, rounds }
		expect(unmatched).toEqual([])
		for (const { id } of questions) answers = { ...answers, [id]: answerTo(id, shape) }
	}
	throw new Error(`asked again and again: ${JSON.stringify(answers)}`)
}

function answerTo(id: string, { notation }: Shape): string {
	if (id === 'missing') return 'omit'
	if (id === 'codes') return 'ministry'
	if (id.startsWith('scale:')) return '1'
	if (id.startsWith('notation:')) return notation
	throw new Error(`not foreseen: ${id}`)
}

describe('a published dataset', () => {
	it.each(Object.keys(rowCounts))('%s comes back as it was, however it is written', (dataset) => {
		fc.assert(
			fc.property(shapes, (shape) => {
				const rows = drawn(dataset, shape)
				const file = fileOf(rows, shape)
				const { answers } = answersTo(file, shape)
				const { observations, accounting } = understand(file, registers, answers)
				const back = observations.map(({ area, period, indicator, value }) => `${area} ${period} ${indicator} ${value}`)
				const there = rows.map(
					(row) =>
						`${key(row)} ${cell(row, 'nilai')
							.replace(/(\.\d*?)0+$/, '$1')
							.replace(/\.$/, '')}`,
				)
				expect(back.sort()).toEqual([...new Set(there)].sort())
				const { cells, used, heading, total, note, leftOut, open } = accounting
				const left = Object.values(leftOut.program).reduce((sum, count) => sum + count, leftOut.steward)
				expect(used + heading + total + note + left + open).toBe(cells)
				expect(cells).toBe(file.sheets.flatMap(({ rows: own }) => own.flat()).filter((one) => one !== null).length)
			}),
			{ numRuns: times(8, 60) },
		)
	})
})
