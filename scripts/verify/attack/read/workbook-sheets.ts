import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import type { SiteFiles } from '../../../ground/files/site-files.ts'

/** The parts of a workbook without shared texts, pictures and macros: any other could hold what is not read here. */
const knownPart =
	/^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/sheet\d+\.xml)$/

const sheetPart = /^xl\/worksheets\/(sheet\d+)\.xml$/
const row = /<row\b[^>]*?(?:\/>|>(.*?)<\/row>)/gs
const cell = /<c r="([A-Z]+)\d+"[^>]*?(?:\/>|>(?:<is><t[^>]*>([^<]*)<\/t><\/is>|<v>([^<]*)<\/v>)<\/c>)/g

/**
 * A site as an outsider sees it who opens its workbooks: each sheet is a CSV file of its own below the workbook. One
 * that holds anything else than plain cells stays what it is, a file that nobody can check.
 */
export function withWorkbookSheets(site: SiteFiles): SiteFiles {
	const texts = new Map<string, string>()
	const paths = [...site.paths].flatMap((path) => {
		const sheets = /\.xlsx$/i.test(path) && site.readBytes ? sheetsIn(site.readBytes(path)) : []
		for (const { name, text } of sheets) texts.set(`${path}/${name}.csv`, text)
		return sheets.length > 0 ? sheets.map(({ name }) => `${path}/${name}.csv`) : [path]
	})
	return { ...site, paths: new Set(paths), read: (path) => texts.get(path) ?? site.read(path) }
}

type Sheet = { name: string; text: string }

/** The sheets of a workbook, none where not all of it can be read. */
function sheetsIn(bytes: Uint8Array): Sheet[] {
	try {
		const parts = Object.entries(unzipSync(bytes))
		if (parts.some(([name]) => !knownPart.test(name))) return []
		const sheets = parts.flatMap(([part, xml]): (Sheet | null)[] => {
			const name = sheetPart.exec(part)?.[1]
			return name ? [sheetOf(name, strFromU8(xml))] : []
		})
		return sheets.includes(null) ? [] : sheets.filter((sheet) => sheet !== null)
	} catch {
		return []
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
	const ordered = [...table.slice(head, head + 1), ...table.slice(0, head), ...table.slice(head + 1)]
	return { name, text: Papa.unparse(ordered) }
}

function cellsOf(xml: string): string[] {
	const cells: string[] = []
	for (const [, letters = '', text, value] of xml.matchAll(cell)) {
		const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
		while (cells.length < column) cells.push('')
		cells[column] = decoded(text ?? value ?? '')
	}
	return cells
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decoded(text: string): string {
	return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => entities[name] ?? '')
}
