import { isDescribing } from './describing-columns.ts'
import { type CellPlace, type FileReading, groupOf, type PrintedCell } from './printed-cell.ts'
import { readPlainNumber } from './printed-number.ts'

/** Keys that say what a number is about; they hold for everything inside their object. */
const placeKeys: Readonly<Record<string, keyof CellPlace>> = {
	kode_wilayah: 'area',
	program: 'programme',
	periode: 'period',
	rincian: 'breakdown',
	kategori: 'category',
	ukuran: 'measure',
}
const readKeys: ReadonlySet<string> = new Set([...Object.keys(placeKeys), 'nilai'])

/** Codes of the areas that the numbers inside an object add up. */
const groupKey = 'kode_kecamatan'

type Context = Partial<CellPlace>
type Json = Readonly<Record<string, unknown>> & { readonly nilai?: unknown; readonly status?: unknown }

/**
 * Reads any JSON of the site: every `nilai` that stands, at whatever depth, in an area, a programme and a period. A
 * `nilai` that is itself an object is read as one number for each category; codes in a list make a sum of all of them.
 */
export function readJsonCells(file: string, text: string): FileReading {
	const reading: FileReading = { cells: [], unread: [] }
	if (!text.includes('"program"')) return reading
	walk(parse(text), {})
	return reading

	function walk(node: unknown, context: Context): void {
		if (Array.isArray(node)) for (const item of node) walk(item, context)
		else if (isObject(node)) {
			const inside = contextOf(node, context)
			if ('nilai' in node) readRecord(node, inside)
			for (const child of Object.values(node)) if (typeof child === 'object') walk(child, inside)
		}
	}

	function readRecord(node: Json, context: Context): void {
		const { area, programme, period } = context
		if (area === undefined || programme === undefined || period === undefined) return
		const place = { breakdown: 'total', category: 'total', measure: '', ...context, area, programme, period }
		const values = isObject(node.nilai) ? Object.entries(node.nilai) : [[place.category, node.nilai] as const]
		for (const [category, value] of values) {
			const cell = cellOf(file, { ...place, category }, value, node)
			if (cell) reading.cells.push(cell)
			else reading.unread.push({ file, line: null, where: 'nilai' })
		}
	}
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		// A broken file is reported by the structure checks.
		return null
	}
}

function isObject(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function contextOf(node: Json, context: Context): Context {
	const inside: Context = { ...context }
	for (const [key, name] of Object.entries(placeKeys)) {
		const value = node[key]
		if (typeof value === 'string' || typeof value === 'number') inside[name] = String(value)
	}
	const codes = node[groupKey]
	if (typeof codes === 'string') inside.area = groupOf(codes)
	else if (Array.isArray(codes)) inside.area = groupOf(codes.join(' '))
	return inside
}

function cellOf(file: string, place: CellPlace, value: unknown, node: Json): PrintedCell | undefined {
	const number = typeof value === 'number' ? value : typeof value === 'string' ? readPlainNumber(value) : undefined
	if (number === undefined && value !== null) return undefined
	const beside = Object.entries(node).filter(
		([key, other]) => !readKeys.has(key) && typeof other !== 'object' && !isDescribing(key, other, place.area),
	)
	const missing = /^[OM]$/.test(String(node.status))
	return {
		...place,
		kind: 'json',
		file,
		line: null,
		state: number !== undefined ? 'shown' : missing ? 'missing' : 'hidden',
		value: number ?? null,
		mark: beside
			.map(([key, other]) => `${key}=${String(other)}`)
			.sort()
			.join('|'),
		others: beside.flatMap(([name, other]) => (typeof other === 'number' ? [{ name, value: other }] : [])),
	}
}
