import { describe, expect, it } from 'vitest'
import type { PlacedCells } from '../../../../src/charts/chart-points.ts'
import { citationOf } from '../../../../src/components/charts/live/citation.ts'
import { fileName } from '../../../../src/components/charts/live/file-name.ts'
import { firstCell, nearestCell, nextCell } from '../../../../src/components/charts/live/next-cell.ts'
import { readingOf } from '../../../../src/components/charts/live/read-cell.ts'
import { tableCsv } from '../../../../src/components/charts/live/table-csv.ts'
import { tableText } from '../../../../src/components/charts/live/table-text.ts'

const words = { row: 'Maret 2021', column: 'Sumenep (%)', text: '20,51', marks: [], classes: ['r'] }

describe('a figure in words', () => {
	it('names series and period, and says percent as a word', () => {
		const reading = readingOf(words, false, 'id')
		expect(reading.spoken).toBe('Sumenep, Maret 2021: 20,51 persen')
		expect(reading.value).toBe('20,51%')
		expect(readingOf({ ...words, row: 'March 2021', text: '20.51' }, false, 'en').spoken).toBe(
			'Sumenep, March 2021: 20.51 percent',
		)
	})

	it('takes the heading of the column for the unit where it is one', () => {
		const orang = { ...words, row: 'Kabupaten Sumenep', column: 'orang', text: '188.480' }
		expect(readingOf(orang, true, 'id').spoken).toBe('Kabupaten Sumenep: 188.480 orang')
		expect(readingOf({ ...words, row: 'Kabupaten Sumenep', column: 'persen' }, true, 'id').spoken).toBe(
			'Kabupaten Sumenep: 20,51 persen',
		)
	})

	it.each([
		['belum ada data', 'na', 'Sumenep, Maret 2021: belum ada data'],
		['disamarkan', 'q', 'Sumenep, Maret 2021: disamarkan'],
	])('says why there is none, without a unit: %s', (text, state, spoken) => {
		expect(readingOf({ ...words, text, classes: ['r', state] }, false, 'id').spoken).toBe(spoken)
	})

	it('says what is to be known of it: once, whether by word or by state', () => {
		const doubtful = { ...words, marks: ['diragukan'], classes: ['r', 'low'] }
		expect(readingOf(doubtful, false, 'id').spoken).toBe('Sumenep, Maret 2021: 20,51 persen (diragukan)')
		expect(readingOf({ ...words, classes: ['r', 'prov'] }, false, 'id').spoken).toContain('(sementara)')
		expect(readingOf({ ...words, marks: ['patahan'] }, false, 'id').value).toBe('20,51% (patahan)')
	})
})

const at = (x: number, y: number, row: number, column: number) => ({ x, y, row, column })
/** Two series, the newest row first. */
const lines: PlacedCells = {
	along: 'x',
	unitHeading: false,
	cells: [at(90, 10, 0, 1), at(90, 50, 0, 2), at(50, 20, 1, 1), at(50, 60, 1, 2), at(10, 30, 2, 1)],
}
const bars: PlacedCells = { along: 'y', unitHeading: false, cells: [at(90, 10, 0, 2), at(60, 30, 1, 2)] }

describe('the way from figure to figure', () => {
	it('starts at the newest figure of a line, and at the topmost bar', () => {
		expect(firstCell(lines)).toEqual(at(90, 10, 0, 1))
		expect(firstCell(bars)).toEqual(at(90, 10, 0, 2))
	})

	it.each([
		['ArrowLeft', at(90, 10, 0, 1), at(50, 20, 1, 1)],
		['ArrowRight', at(50, 20, 1, 1), at(90, 10, 0, 1)],
		['ArrowRight', at(90, 10, 0, 1), undefined],
		['ArrowDown', at(50, 20, 1, 1), at(50, 60, 1, 2)],
		['ArrowUp', at(50, 60, 1, 2), at(50, 20, 1, 1)],
		['ArrowDown', at(10, 30, 2, 1), at(50, 60, 1, 2)],
		['Home', at(90, 10, 0, 1), at(10, 30, 2, 1)],
		['End', at(50, 60, 1, 2), at(90, 50, 0, 2)],
	])('%s from %o', (key, from, to) => {
		const start = lines.cells.find(({ row, column }) => row === from.row && column === from.column) ?? from
		expect(nextCell(lines, start, key)).toEqual(to)
	})

	it('goes along by any arrow where there is one series', () => {
		const [first, second] = bars.cells
		for (const key of ['ArrowDown', 'ArrowRight']) expect(first && nextCell(bars, first, key)).toBe(second)
		for (const key of ['ArrowUp', 'ArrowLeft']) expect(second && nextCell(bars, second, key)).toBe(first)
	})

	it('finds the nearest figure to a finger, but none from afar', () => {
		expect(nearestCell(lines, 55, 22, 24)).toEqual(at(50, 20, 1, 1))
		expect(nearestCell(lines, 300, 200, 24)).toBeUndefined()
	})
})

describe('the name of a saved chart', () => {
	const chart = {
		id: 'tren-p0',
		path: '/wilayah/35.29/',
		subtitle: 'Kemiskinan, 2004–2025',
		simulated: false,
		extension: 'svg',
	}

	it.each([
		[{}, 'tren-p0-35.29-2004-2025.svg'],
		[{ path: '/en/wilayah/35.29/', extension: 'png' }, 'tren-p0-35.29-2004-2025-en.png'],
		[{ simulated: true, subtitle: 'Penerima, 2025' }, 'tren-p0-35.29-2025-simulasi.svg'],
		[{ path: '/', subtitle: 'Maret 2012, 2014 dan 2015' }, 'tren-p0-2012-2015.svg'],
		[{ path: '/en/', subtitle: '' }, 'tren-p0-en.svg'],
		[{ path: '/indikator/p0/', subtitle: '' }, 'tren-p0.svg'],
	])('says what is inside: %o', (changes, name) => {
		expect(fileName({ ...chart, ...changes })).toBe(name)
	})
})

describe('copied numbers', () => {
	const cell = (text: string, numeric = true, states: string[] = []) => ({ text, numeric, states })
	const head = [cell('Periode', false), cell('Penduduk (orang)')]

	it('are bare numbers with tabs between, in the way of the language', () => {
		const rows = [head, [cell('2024', false), cell('1.188.480')], [cell('2023', false), cell('−0,76')]]
		expect(tableText(rows, 'id', 'Catatan')).toBe('Periode\tPenduduk (orang)\n2024\t1188480\n2023\t-0,76')
		expect(tableText([head, [cell('2024', false), cell('1,188.5')]], 'en', 'Note')).toContain('2024\t1188.5')
	})

	it('leave names with points alone, and words for what is hidden', () => {
		const rows = [head, [cell('1.000 desa', false), cell('disamarkan')]]
		expect(tableText(rows, 'id', 'Catatan')).toContain('1.000 desa\tdisamarkan')
	})

	it('tell what is to be known of a number in a column of its own', () => {
		const rows = [head, [cell('2024', false), cell('187', true, ['sementara'])], [cell('2023', false), cell('5')]]
		expect(tableText(rows, 'id', 'Catatan').split('\n')).toEqual([
			'Periode\tPenduduk (orang)\tCatatan',
			'2024\t187\tPenduduk (orang): sementara',
			'2023\t5\t',
		])
	})
})

describe('saved numbers', () => {
	const cell = (text: string, numeric = true, states: string[] = []) => ({ text, numeric, states })
	const head = [cell('Wilayah', false), cell('Persen')]
	const place = (text: string, code?: string) => ({ ...cell(text, false), ...(code === undefined ? {} : { code }) })

	it('are numbers with a point in both languages, with the id of the area of each row', () => {
		const rows = [head, [place('Kota, Contoh', '99.10'), cell('1.188,5')], [place('Semua'), cell('−0,76')]]
		expect(tableCsv(rows, 'id', 'Catatan')).toBe(
			'Wilayah,Persen,id_wilayah\r\n"Kota, Contoh",1188.5,ID-99.10\r\nSemua,-0.76,\r\n',
		)
		expect(tableCsv([head, [place('A'), cell('1,188.5')]], 'en', 'Note')).toBe('Wilayah,Persen\r\nA,1188.5\r\n')
	})

	it('tell of a number in a column of its own, keep words for what is hidden, and start no formula', () => {
		const rows = [head, [place('=1+1'), cell('18,7', true, ['sementara'])], [place('B'), cell('disamarkan')]]
		expect(tableCsv(rows, 'id', 'Catatan').split('\r\n')).toEqual([
			'Wilayah,Persen,Catatan',
			"'=1+1,18.7,Persen: sementara",
			'B,disamarkan,',
			'',
		])
	})
})

describe('a citation', () => {
	it('tells publisher, table, period, portal, address and day', () => {
		const chart = {
			subtitle: 'Persentase penduduk miskin, Sumenep, 2004–2025',
			source: 'Sumber: BPS, Tabel Kemiskinan (2025-07-25).',
			portal: 'Terang',
			address: 'https://contoh.example/wilayah/35.29/#tren-p0',
			accessed: 'Diakses 2026-11-25',
		}
		expect(citationOf(chart)).toBe(
			'Persentase penduduk miskin, Sumenep, 2004–2025. Sumber: BPS, Tabel Kemiskinan (2025-07-25). Terang, https://contoh.example/wilayah/35.29/#tren-p0. Diakses 2026-11-25.',
		)
	})
})
