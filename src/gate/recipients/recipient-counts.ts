import type { Breakdown, RecipientMeasure } from '../../schemas/recipients.ts'

/** Unit in which recipients are counted; rupiah stand beside a count, never in its place. */
export type CountMeasure = Exclude<RecipientMeasure, 'rupiah'>

/** Counts of one breakdown: its categories add up to the total of every leaf. */
export type BreakdownCounts = {
	breakdown: Breakdown
	categories: readonly string[]
	/** Leaf-major: `counts[leaf * categories.length + category]`. */
	counts: Int32Array | Float64Array
}

/**
 * One programme and period before protection: counts of the leaf areas (desa/kelurahan), from which the
 * tree above them follows by their codes. These numbers live in memory only and are never written.
 */
export type RecipientTable = {
	programme: string
	period: string
	measure: CountMeasure
	/** Leaf area codes in code order: every desa/kelurahan of the dataset's scope, those without recipients included. */
	leaves: readonly string[]
	/** Recipients per leaf. */
	totals: Int32Array | Float64Array
	/** Rupiah per leaf; `null` when the dataset has none. */
	amounts: Float64Array | null
	/**
	 * Where each row was one recipient: how many got each amount, over all leaves; `many` where hardly two got the same.
	 * Absent in counted files, which do not tell.
	 */
	paid?: ReadonlyMap<number, number> | 'many'
	breakdowns: readonly BreakdownCounts[]
}
