import { sayNumber } from '../scripts/ground/progress/reporter.ts'
import { type AuditDepth, auditTable } from '../scripts/verify/attack/audit-table.ts'
import type { ColumnTable } from '../scripts/verify/attack/tables/column-table.ts'

/** What the graph audit of a nation took. */
export type AuditMeasure = {
	villages: number
	tables: number
	hiddenCells: number
	findings: number
	auditSeconds: number
	megabytes: number
}

const THRESHOLD = 5
/** Kecamatan a kabupaten, kabupaten a province: about Indonesia's shape, 38 provinces over 84,000 villages. */
const SHAPE = { villagesPerKecamatan: 12, kecamatanPerKabupaten: 14, kabupatenPerProvince: 14 }

/**
 * Times the graph audit over tables that look as a protected nation does, made one at a time in memory:
 * 84,000 villages x 10 programmes x 10 years x 3 components. Making the tables is not counted. The depth `bounds`
 * looks for the range of every hidden cell as well.
 */
export function measureAudit(villages = 84_000, tables = 100, depth: AuditDepth = 'graph'): AuditMeasure {
	let hiddenCells = 0
	let findings = 0
	let milliseconds = 0
	for (let seed = 1; seed <= tables; seed++) {
		const table = nationTable(villages, seed)
		hiddenCells += countHidden(table)
		const started = performance.now()
		findings += auditTable(table, THRESHOLD, depth).length
		milliseconds += performance.now() - started
	}
	const megabytes = process.resourceUsage().maxRSS / 1024
	return { villages, tables, hiddenCells, findings, auditSeconds: milliseconds / 1000, megabytes }
}

/** One programme and period of a country of so many villages, with three components. */
export function nationTable(villages: number, seed: number): ColumnTable {
	return protectedTable(nationOf(villages), villages, 3, seed)
}

export function countHidden({ columns }: ColumnTable): number {
	return columns.reduce((sum, column) => sum + column.filter(Number.isNaN).length, 0)
}

/** Parent of every area: the country, its provinces, their kabupaten and kecamatan, and then the villages. */
function nationOf(villages: number): Int32Array {
	const kecamatan = Math.ceil(villages / SHAPE.villagesPerKecamatan)
	const kabupaten = Math.ceil(kecamatan / SHAPE.kecamatanPerKabupaten)
	const provinces = Math.ceil(kabupaten / SHAPE.kabupatenPerProvince)
	const parents = [-1]
	let above = 0
	for (const [count, size] of [
		[provinces, provinces],
		[kabupaten, SHAPE.kabupatenPerProvince],
		[kecamatan, SHAPE.kecamatanPerKabupaten],
		[villages, SHAPE.villagesPerKecamatan],
	] as const) {
		const first = parents.length
		for (let n = 0; n < count; n++) parents.push(above + Math.floor(n / size))
		above = first
	}
	return Int32Array.from(parents)
}

/** A table with sparse villages, whose small rows are hidden together with as many others as make a safe block. */
function protectedTable(parents: Int32Array, villages: number, categories: number, seed: number): ColumnTable {
	const random = randomFrom(seed)
	const columns = Array.from({ length: categories + 1 }, () => new Float64Array(parents.length))
	const first = parents.length - villages
	for (let area = first; area < parents.length; area++) {
		const scale = random() < 0.25 ? 6 : 200
		for (let column = 1; column <= categories; column++) {
			const count = Math.floor(random() ** 2 * scale)
			for (let at = area; at >= 0; at = parents[at] as number) {
				for (const to of [0, column]) {
					const values = columns[to] as Float64Array
					values[at] = (values[at] as number) + count
				}
			}
		}
	}
	for (let start = first, end = start; start < parents.length; start = end) {
		while (end < parents.length && parents[end] === parents[start]) end++
		hideBlock(columns, start, end)
	}
	return { parents, columns, leastTotal: 1 }
}

/** Hides within one kecamatan, whose villages stand next to each other; its own row stays published. */
function hideBlock(columns: readonly Float64Array[], start: number, end: number): void {
	const [totals, ...categories] = columns as [Float64Array, ...Float64Array[]]
	const small = (value: number) => value > 0 && value < THRESHOLD
	const at = (column: Float64Array, area: number) => column[area] as number
	const bySize = Array.from({ length: end - start }, (_, n) => start + n)
		.filter((area) => at(totals, area) > 0)
		.sort((a, b) => at(totals, a) - at(totals, b))
	const hiddenTotals = bySize.filter((area) => small(at(totals, area)))
	const others = bySize.slice(hiddenTotals.length)
	const rest = () => {
		const values = hiddenTotals.map((area) => at(totals, area))
		return values.reduce((sum, value) => sum + value, 0) - Math.max(THRESHOLD, ...values) - (values.length - 1)
	}
	if (hiddenTotals.length > 0) while (hiddenTotals.length < 3 || rest() < THRESHOLD - 1) move(others, hiddenTotals)
	const isSparse = (area: number) => categories.some((column) => small(at(column, area)))
	const rows = [...hiddenTotals, ...others.filter(isSparse)]
	const more = others.filter((area) => !isSparse(area))
	const room = (column: Float64Array) => rows.slice(0, -1).reduce((sum, area) => sum + at(column, area), 0)
	const narrow = () => rows.length < 3 || categories.some((column) => room(column) < THRESHOLD)
	if (rows.length > 0) while (narrow() && more.length > 0) move(more, rows)
	for (const area of hiddenTotals) totals[area] = Number.NaN
	for (const column of categories) for (const area of rows) column[area] = Number.NaN
}

function move(from: number[], to: number[]): void {
	const area = from.shift()
	if (area === undefined) throw new RangeError('a kecamatan of this benchmark has too few villages to hide small ones')
	to.push(area)
}

/** Small seeded generator (mulberry32), so that every run measures the same tables. */
function randomFrom(seed: number): () => number {
	let state = seed
	return () => {
		state = (state + 0x6d2b79f5) | 0
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
	}
}

if (process.argv[1] === import.meta.filename) {
	console.log('Serangan pada tabel senegara · attack on tables of a nation (10 program x 10 tahun x 3 komponen)')
	for (const depth of ['graph', 'bounds'] as const) {
		const { villages, tables, hiddenCells, findings, auditSeconds, megabytes } = measureAudit(84_000, 100, depth)
		const size = `${sayNumber(villages)} desa, ${sayNumber(tables)} tabel, ${sayNumber(hiddenCells)} sel tersamar`
		console.log(`${depth.padEnd(8)}${size}, ${sayNumber(findings)} temuan · findings`)
		console.log(
			`${''.padEnd(8)}${sayNumber(auditSeconds, 1)} s, memori puncak · peak memory ${sayNumber(megabytes)} MB`,
		)
	}
}
