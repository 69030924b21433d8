import Papa from 'papaparse'
import { isDescribing } from './describing-columns.ts'
import { type FileReading, groupOf, type PrintedCell } from './printed-cell.ts'
import { readPlainNumber } from './printed-number.ts'

const placeColumns = ['kode_wilayah', 'program', 'periode', 'rincian', 'kategori', 'ukuran'] as const
/** Columns that are read for what they say. */
const readColumns: ReadonlySet<string> = new Set([...placeColumns, 'nilai'])

/** Reads a download. Tables without recipients give nothing. */
export function readCsvCells(file: string, text: string): FileReading {
	const reading: FileReading = { cells: [], unread: [] }
	const head = text.slice(0, text.indexOf('\n') >>> 0)
	if (!/\bprogram\b/.test(head) || !/\bkode_(?:wilayah|kecamatan)\b/.test(head)) return reading
	const [headings = [], ...rows] = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data
	const at = new Map(headings.map((heading, index) => [heading.trim(), index]))
	const others = [...at].filter(([heading]) => !readColumns.has(heading))
	for (const [index, row] of rows.entries()) {
		const get = (heading: string) => row[at.get(heading) ?? -1]?.trim() ?? ''
		const line = index + 2
		const cell = cellOf(
			file,
			line,
			get,
			others
				.map(([heading, column]) => [heading, row[column]?.trim() ?? ''] as const)
				.filter(([heading, other]) => !isDescribing(heading, other, get('kode_wilayah') || get('kode_kabupaten'))),
		)
		if (cell) reading.cells.push(cell)
		else reading.unread.push({ file, line, where: 'nilai' })
	}
	return reading
}

function cellOf(
	file: string,
	line: number,
	get: (heading: string) => string,
	others: readonly (readonly [string, string])[],
): PrintedCell | undefined {
	const text = get('nilai')
	const value = readPlainNumber(text)
	if (value === undefined && text !== '') return undefined
	const missing = /^[OM]$/.test(get('status'))
	return {
		area: get('kode_wilayah') || groupOf(get('kode_kecamatan')),
		programme: get('program'),
		period: get('periode'),
		breakdown: get('rincian') || 'total',
		category: get('kategori') || 'total',
		measure: get('ukuran'),
		kind: 'csv',
		file,
		line,
		state: value !== undefined ? 'shown' : missing ? 'missing' : 'hidden',
		value: value ?? null,
		mark: others.map(([, other]) => other).join('|'),
		others: others.flatMap(([name, other]) => {
			const number = readPlainNumber(other)
			return number === undefined ? [] : [{ name, value: number }]
		}),
	}
}
