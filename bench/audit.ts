import { sayNumber } from '../scripts/progress/reporter.ts'
import { auditTable } from '../scripts/verify/attack/audit-table.ts'
import type { ColumnTable } from '../scripts/verify/attack/column-table.ts'

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
 * 84,000 villages x 10 programmes x 10 years x 3 components. Making the tables is not counted.
 */
export function measureAudit(villages = 84_000, tables = Number(process.env.T ?? 100)): AuditMeasure {
	const parents = nationOf(villages)
	let hiddenCells = 0
	let findings = 0
	let milliseconds = 0
	for (let seed = 1; seed <= tables; seed++) {
		const table = protectedTable(parents, villages, 3, seed)
		hiddenCells += table.columns.reduce((sum, column) => sum + column.filter(Number.isNaN).length, 0)
		const started = performance.now()
		findings += auditTable(table, THRESHOLD, 'graph').length
		milliseconds += performance.now() - started
	}
	const megabytes = process.resourceUsage().maxRSS / 1024
	return { villages, tables, hiddenCells, findings, auditSeconds: milliseconds / 1000, megabytes }
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

/** A table with sparse villages, their rows hidden and the hidden ones of a kecamatan filled up to a safe block. */
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
	hideSmall(parents, first, columns)
	return { parents, columns, leastTotal: 1 }
}

function hideSmall(parents: Int32Array, first: number, columns: readonly Float64Array[]): void {
	const small = (value: number) => value > 0 && value < THRESHOLD
	for (let start = first; start < parents.length; ) {
		let end = start
		while (end < parents.length && parents[end] === parents[start]) end++
		const leaves = Array.from({ length: end - start }, (_, n) => start + n)
		const total = (area: number) => columns[0]?.[area] as number
		const bySize = leaves.filter((area) => total(area) > 0).sort((a, b) => total(a) - total(b))
		const sparse = leaves.filter((area) => small(total(area))).length
		const hiddenTotals = sparse === 0 ? 0 : Math.max(sparse + 3, 5)
		const anySmall = (area: number) => columns.some((column) => small(column[area] as number))
		const rows = new Set([...bySize.slice(0, hiddenTotals), ...leaves.filter(anySmall)])
		if (rows.size > 0) for (const area of bySize) if (rows.size < hiddenTotals + 3) rows.add(area)
		for (const area of bySize.slice(0, hiddenTotals)) (columns[0] as Float64Array)[area] = Number.NaN
		for (const column of columns.slice(1)) for (const area of rows) column[area] = Number.NaN
		start = end
	}
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
	const { villages, tables, hiddenCells, findings, auditSeconds, megabytes } = measureAudit()
	console.log('Serangan graf · graph audit')
	console.log(
		`${sayNumber(villages)} desa · villages, ${sayNumber(tables)} tabel · tables (10 program x 10 tahun), 3 komponen`,
	)
	console.log(`${sayNumber(hiddenCells)} sel tersamar · hidden cells, ${sayNumber(findings)} temuan · findings`)
	console.log(`${sayNumber(auditSeconds, 1)} s, ${sayNumber(megabytes)} MB`)
}
