import { protectLinked } from '../../../../scripts/protect/linked/protect-linked.ts'
import { protectedCells } from '../../../../scripts/protect/pure/protected-cells.ts'
import type { BreakdownCounts, RecipientTable } from '../../../../src/gate/recipients/recipient-counts.ts'
import type { ProtectedCell } from '../../../../src/schemas/recipients.ts'
import { seeded } from '../../verify/attack/random-tables.ts'

/** An invented province: its rows by kabupaten, and all of them as one table, as no office has it. */
export type RandomWorld = { k: number; offices: RecipientTable[]; whole: RecipientTable }

/** What villages count: mostly few, mostly many, a kabupaten with hardly anybody, or nothing below 2K. */
export const worldShapes = ['sparse', 'dense', 'one poor office', 'nothing small'] as const

/** Rupiah of each family, where a world has any. */
export const BENEFIT = 600_000

/** Draws a province of two to four kabupaten by its number, every shape in turn, half of them with rupiah. */
export function randomWorld(seed: number): RandomWorld {
	const next = seeded(seed + 1)
	const upTo = (most: number) => 1 + Math.floor(next() * most)
	const shape = worldShapes[seed % worldShapes.length] as (typeof worldShapes)[number]
	const isWhole = shape === 'nothing small'
	const k = [5, 3, 10][upTo(3) - 1] ?? 5
	const layers = Array.from({ length: upTo(3) - 1 }, () => upTo(3) + 1)
	const poor = upTo(4)
	const isPaid = Math.floor(seed / worldShapes.length) % 2 === 1
	const offices = Array.from({ length: upTo(3) + 1 }, (_, office) => {
		const leaves = Array.from({ length: upTo(3) }, (_, kecamatan) =>
			Array.from({ length: upTo(7) }, (_, desa) => `99.0${office + 1}.0${kecamatan + 1}.200${desa + 1}`),
		).flat()
		return tableOf(leaves, layers, () => {
			if (isWhole) return next() < 0.2 ? 0 : 2 * k * upTo(20)
			const isPoor = shape === 'sparse' || (shape === 'one poor office' && office === poor % 2)
			if (isPoor) return next() < 0.7 ? 0 : upTo(k)
			return next() < 0.1 ? upTo(k) : k + upTo(80)
		})
	})
	return { k, offices, whole: joined(offices) }

	function tableOf(leaves: readonly string[], sizes: readonly number[], draw: () => number): RecipientTable {
		const totals = Float64Array.from(leaves, draw)
		const breakdowns = sizes.map((size, at): BreakdownCounts => {
			const counts = Float64Array.from([...totals].flatMap((total) => split(total, size)))
			const categories = ['a', 'b', 'c', 'd'].slice(0, size)
			return { breakdown: at === 0 ? 'komponen' : 'kelompok_umur', categories, counts }
		})
		const amounts = isPaid ? totals.map((total) => total * BENEFIT) : null
		return { programme: 'pkh', period: '2024', measure: 'keluarga', leaves, totals, amounts, breakdowns }
	}

	/** Where nothing is to be small, everybody of a village is of one category, or half of them are. */
	function split(total: number, size: number): number[] {
		const row = Array.from({ length: size }, () => 0)
		const [one, other] = [upTo(size) - 1, upTo(size) - 1]
		const share = isWhole ? [0, 0.5][upTo(2) - 1] : next() ** 2
		const part = Math.floor(total * (share ?? 0))
		row[one] = total - part
		row[other] = (row[other] ?? 0) + part
		return row
	}
}

/** The rows of several kabupaten as one table. */
export function joined(tables: readonly RecipientTable[]): RecipientTable {
	const [first] = tables as [RecipientTable]
	return {
		...first,
		leaves: tables.flatMap(({ leaves }) => leaves),
		totals: Float64Array.from(tables.flatMap(({ totals }) => [...totals])),
		amounts: first.amounts && Float64Array.from(tables.flatMap(({ amounts }) => [...(amounts ?? [])])),
		breakdowns: first.breakdowns.map((layer, at) => ({
			...layer,
			counts: Float64Array.from(tables.flatMap(({ breakdowns }) => [...(breakdowns[at]?.counts ?? [])])),
		})),
	}
}

/** A table as its office publishes it. */
export function publishedBy(table: RecipientTable, threshold: number, secret: string): ProtectedCell[] {
	const [own] = protectLinked([table], { threshold, secret, parentOf: () => undefined, benefitsOf: () => [[BENEFIT]] })
	return own ? protectedCells(own) : []
}
