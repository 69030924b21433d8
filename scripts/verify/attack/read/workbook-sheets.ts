import { strFromU8, unzipSync } from 'fflate'
import { type Cell, csvOfCells } from './cells-as-csv.ts'
import { readPlainNumber } from './printed-number.ts'

/** The parts of a workbook without shared texts, pictures and macros: any other could hold what is not read here. */
const knownPart =
	/^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/sheet\d+\.xml)$/

const sheetPart = /^xl\/worksheets\/(sheet\d+)\.xml$/
const row = /<row\b[^>]*?(?:\/>|>(.*?)<\/row>)/gs
const cell = /<c r="([A-Z]+)\d+"[^>]*?(?:\/>|>(?:<is><t[^>]*>([^<]*)<\/t><\/is>|<v>([^<]*)<\/v>)<\/c>)/g

export type Sheet = { name: string; text: string }

/**
 * The sheets of a workbook as CSV files; `null` where not all of it can be read: one that holds anything else than plain
 * cells stays a file that nobody can check.
 */
export function sheetsIn(bytes: Uint8Array): Sheet[] | null {
	try {
		const parts = Object.entries(unzipSync(bytes))
		if (parts.length === 0 || parts.some(([name]) => !knownPart.test(name))) return null
		const sheets = parts.flatMap(([part, xml]): (Sheet | null)[] => {
			const name = sheetPart.exec(part)?.[1]
			return name ? [sheetOf(name, strFromU8(xml))] : []
		})
		const read = sheets.filter((sheet) => sheet !== null)
		return read.length < sheets.length || read.length === 0 ? null : read
	} catch {
		return null
	}
}

/** A sheet as CSV: its row of headings first, where such files have it, then all others; `null` for cells of another kind. */
function sheetOf(name: string, xml: string): Sheet | null {
	const data = /<sheetData>(.*)<\/sheetData>/s.exec(xml)?.[1] ?? ''
	if (data.replace(row, '').trim() !== '') return null
	const rows = [...data.matchAll(row)].map(([, cells = '']) => cells)
	if (rows.some((cells) => cells.replace(cell, '').trim() !== '')) return null
	const table = rows.map(cellsOf)
	const head = Math.max(
		table.findIndex((cells) => cells.includes('kode_wilayah')),
		0,
	)
	const width = table[head]?.length ?? 0
	const ordered = [...table.slice(head, head + 1), ...table.slice(0, head), ...table.slice(head + 1)]
	return { name: `${name}.csv`, text: csvOfCells(ordered.map((cells) => filledTo(width, cells))) }
}

function cellsOf(xml: string): Cell[] {
	const cells: Cell[] = []
	for (const [, letters = '', text, value] of xml.matchAll(cell)) {
		const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
		while (cells.length < column) cells.push(null)
		cells[column] = text === undefined ? (readPlainNumber(value ?? '') ?? value ?? null) : decoded(text)
	}
	return cells
}

/** Empty cells at the end of a row are not written into a sheet; a CSV file has them. */
function filledTo(width: number, cells: readonly Cell[]): Cell[] {
	return [...cells, ...Array<null>(Math.max(0, width - cells.length)).fill(null)]
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decoded(text: string): string {
	return text.includes('&') ? text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => entities[name] ?? '') : text
}
