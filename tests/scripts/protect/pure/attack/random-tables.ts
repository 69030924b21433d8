import fc from 'fast-check'
import type { BreakdownCounts, RecipientTable } from '../../../../../src/gate/recipients/recipient-counts.ts'
import type { Breakdown } from '../../../../../src/schemas/recipients.ts'
import type { KnownBenefits } from './published-system.ts'

/** A table to protect, the threshold, and the benefits by which its amounts were made (none when without rule). */
export type Case = { table: RecipientTable; k: number; benefits: KnownBenefits | undefined }

/** Two digits of an area code. */
const two = (number: number) => String(number + 1).padStart(2, '0')

/** Villages per kecamatan, by kabupaten, by province: trees of two to five levels, of every lopsided shape. */
const villagesPerKecamatan = fc.array(
	fc.array(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
	{ minLength: 1, maxLength: 2 },
)

function leafCodes(provinces: readonly (readonly (readonly number[])[])[], most: number): string[] {
	const codes = provinces.flatMap((regencies, province) =>
		regencies.flatMap((districts, regency) =>
			districts.flatMap((villages, district) =>
				Array.from(
					{ length: villages },
					(_, village) => `${98 + province}.${two(regency)}.${two(district)}.${2001 + village}`,
				),
			),
		),
	)
	return codes.slice(0, most)
}

/** Recipients of a village, from tables in which nearly everyone is alone to tables of hundreds. */
const villageTotals = fc.constantFrom(
	fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) }),
	fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.integer({ min: 5, max: 60 }) }),
	fc.oneof(
		fc.constant(0),
		fc.integer({ min: 1, max: 4 }),
		fc.integer({ min: 5, max: 9 }),
		fc.integer({ min: 10, max: 300 }),
	),
	fc.oneof(
		{ weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }) },
		{ weight: 9, arbitrary: fc.integer({ min: 5, max: 80 }) },
	),
	fc.oneof(fc.constantFrom(4, 5, 6), fc.constantFrom(4, 5, 6, 30)),
	fc.integer({ min: 0, max: 12 }),
)

/** How a village's recipients fall into categories: a weight each; 0 leaves a category empty. */
const categoryWeights = fc.constantFrom(
	fc.constantFrom(1, 1, 2, 3),
	fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constantFrom(1, 5) }),
	fc.constantFrom(0, 1, 30, 30),
	fc.integer({ min: 0, max: 6 }),
)

function split(total: number, weights: readonly number[]): number[] {
	const sum = weights.reduce((all, weight) => all + weight, 0)
	const row = weights.map((weight) => (sum === 0 ? 0 : Math.floor((total * weight) / sum)))
	const heaviest = weights.indexOf(Math.max(...weights))
	return row.map((count, at) => (at === heaviest ? count + total - row.reduce((all, one) => all + one, 0) : count))
}

const names: readonly Breakdown[] = ['komponen', 'jenis_kelamin', 'kelompok_umur', 'disabilitas']

function breakdownOf(breakdown: Breakdown, totals: readonly number[]): fc.Arbitrary<BreakdownCounts> {
	return fc.integer({ min: 2, max: 5 }).chain((size) =>
		categoryWeights.chain((weight) =>
			fc
				.array(fc.array(weight, { minLength: size, maxLength: size }), {
					minLength: totals.length,
					maxLength: totals.length,
				})
				.map((weights) => ({
					breakdown,
					categories: Array.from({ length: size }, (_, at) => `k${at}`),
					counts: Int32Array.from(totals.flatMap((total, leaf) => split(total, weights[leaf] ?? []))),
				})),
		),
	)
}

/** Random tables: sparse and dense, with ties, zeros and counts of 1 to 4, with up to `layers` breakdowns and amounts. */
export function randomCase({ villages, layers }: { villages: number; layers: number }): fc.Arbitrary<Case> {
	return fc.tuple(villagesPerKecamatan, villageTotals).chain(([shape, village]) => {
		const leaves = leafCodes(shape, villages)
		return fc.array(village, { minLength: leaves.length, maxLength: leaves.length }).chain((totals) =>
			fc
				.record({
					k: fc.constantFrom(5, 5, 5, 3, 4, 10),
					breakdowns: fc
						.integer({ min: 0, max: layers })
						.chain((count) => fc.tuple(...names.slice(0, count).map((name) => breakdownOf(name, totals)))),
					paid: fc.constantFrom('nothing', 'one benefit', 'by category', 'without rule'),
					noise: fc.array(fc.integer({ min: 100, max: 999 }), { minLength: leaves.length, maxLength: leaves.length }),
				})
				.map(({ k, breakdowns, paid, noise }) => {
					const table: RecipientTable = {
						programme: 'contoh',
						period: '2024',
						measure: 'keluarga',
						leaves,
						totals: Int32Array.from(totals),
						amounts: null,
						breakdowns,
					}
					return { k, ...withAmounts(table, paid, noise) }
				}),
		)
	})
}

function withAmounts(table: RecipientTable, paid: string, noise: readonly number[]): Omit<Case, 'k'> {
	const { totals, breakdowns } = table
	if (paid === 'nothing') return { table, benefits: undefined }
	if (paid === 'one benefit') {
		return {
			table: { ...table, amounts: Float64Array.from(totals, (total) => total * 600) },
			benefits: { breakdown: 'total', benefits: { total: 600 } },
		}
	}
	const first = breakdowns.at(-1)
	if (paid === 'without rule' || !first) {
		return {
			table: { ...table, amounts: Float64Array.from(totals, (total, leaf) => total * (noise[leaf] ?? 0)) },
			benefits: undefined,
		}
	}
	const rates = first.categories.map((_, at) => 225 + 150 * at)
	const amounts = Float64Array.from(totals, (_, leaf) =>
		rates.reduce((sum, rate, at) => sum + rate * (first.counts[leaf * rates.length + at] ?? 0), 0),
	)
	return {
		table: { ...table, amounts },
		benefits: {
			breakdown: first.breakdown,
			benefits: Object.fromEntries(first.categories.map((category, at) => [category, rates[at] ?? 0])),
		},
	}
}
