import type { AreaIndex } from '../areas/area-index.ts'
import { kindsAlone } from '../areas/area-key.ts'
import { codesIn } from '../areas/read-code.ts'
import { measureWords } from '../measures/measure-words.ts'
import { unitSaid } from '../measures/unit-words.ts'
import { cellKinds, type SheetScan } from './sheet-scan.ts'

/** Cells of a column that are looked at to learn what it holds. */
const LOOKED_AT = 600

/** A column in which areas stand, as codes or by name. */
export type AreaColumn = { column: number; kind: 'code' | 'name' }

type Span = { left: number; right: number }
type Judge = (text: string) => boolean

/** The columns of a stretch that hold areas, from the left; `isCategory` knows words that villages bear as well. */
export function areaColumns(scan: SheetScan, { left, right }: Span, index: AreaIndex, isCategory: Judge): AreaColumn[] {
	const seen = []
	for (let column = left; column <= right; column++) seen.push(lookAt(scan, column, index, isCategory))
	const names = seen.filter(isNames).map(({ column }) => column)
	return seen.flatMap((look): AreaColumn[] => {
		if (isCodes(look, scan, names, index)) return [{ column: look.column, kind: 'code' }]
		return isNames(look) ? [{ column: look.column, kind: 'name' }] : []
	})
}

type Look = {
	column: number
	/** Rows whose cell is a code, and how many cells are numbers or codes at all. */
	coded: number[]
	cells: number
	/** Codes so long that figures do not look like them. */
	long: number
	/** Texts that are no codes, and those of them that name areas. */
	texts: number
	named: number
	/** Cells that are texts, the same ones as often as they stand. */
	textCells: number
}

function lookAt(scan: SheetScan, column: number, index: AreaIndex, isCategory: Judge): Look {
	const look: Look = { column, coded: [], cells: 0, long: 0, texts: 0, named: 0, textCells: 0 }
	const texts = new Set<string>()
	for (const row of lookedAt(scan, column)) {
		const cell = scan.cell(row, column)
		if (!cell || cell.date !== null) continue
		if (codesIn(cell, index).length > 0) {
			look.coded.push(row)
			if (cell.text.replace(/\D/g, '').length >= 6) look.long++
		} else if (scan.kind(row, column) === cellKinds.text) {
			if (kindsAlone(cell.text) === null) texts.add(cell.text)
			look.textCells++
			continue
		}
		look.cells++
	}
	look.texts = texts.size
	for (const text of texts) {
		if (!isCategory(text) && !isUnit(text) && index.anywhere(text).length > 0) look.named++
	}
	return look
}

/** Texts that name areas; a column of numbers with a heading that a village bears as well is none. */
const isNames = ({ texts, named, textCells, cells }: Look) =>
	named > 0 && named >= 0.45 * texts && textCells >= 0.4 * (textCells + cells)

/**
 * Figures look like codes: 12.18 percent, or 3,329 people. Short codes have to be called so by their heading, or
 * stand beside the names of the areas they mean.
 */
function isCodes({ column, coded, cells, long }: Look, scan: SheetScan, names: readonly number[], index: AreaIndex) {
	if (coded.length === 0 || coded.length < 0.6 * cells) return false
	if (long >= 0.6 * coded.length) return true
	return isCalledCode(scan, column, coded[0] ?? 0) || agrees(coded, column, scan, names, index)
}

const codeWord =
	/(?:^|[^a-z])(?:kode|kd|code|id|kdprov|kdkab|kdkec|kddesa|bps|kemendagri|prov_?id|kab_?id)(?:[^a-z]|$)/i

export function isCodeHeading(text: string): boolean {
	return codeWord.test(text)
}

function isCalledCode(scan: SheetScan, column: number, first: number): boolean {
	for (let row = first - 1; row >= Math.max(0, first - 6); row--) {
		const cell = scan.cell(row, column)
		if (cell && isCodeHeading(cell.text)) return true
	}
	return false
}

function agrees(coded: readonly number[], column: number, scan: SheetScan, names: readonly number[], index: AreaIndex) {
	return names.some((name) => {
		const same = coded.filter((row) => {
			const [code, named] = [scan.cell(row, column), scan.cell(row, name)]
			if (!code || !named) return false
			const areas = index.anywhere(named.text)
			return codesIn(code, index).some((own) => areas.some((area) => area.code === own))
		})
		return same.length >= 0.6 * coded.length
	})
}

function isUnit(text: string): boolean {
	const { units, foreign } = unitSaid(measureWords(text))
	return units.length > 0 || foreign
}

/** Rows with other cells beside, evenly over the sheet: titles and remarks stand alone. */
function lookedAt(scan: SheetScan, column: number): number[] {
	const isLooked = (row: number) => scan.filled(row) >= 2 && scan.kind(row, column) !== cellKinds.blank
	let count = 0
	for (let row = 0; row < scan.height; row++) if (isLooked(row)) count++
	const step = Math.max(1, Math.floor(count / LOOKED_AT))
	const rows: number[] = []
	let at = 0
	for (let row = 0; row < scan.height; row++) if (isLooked(row) && at++ % step === 0) rows.push(row)
	return rows
}
