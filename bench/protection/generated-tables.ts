import type { RecipientTable } from '../../src/gate/recipients/recipient-counts.ts'

/** How many villages a generated country has, and what is counted in them. */
export type Extent = { villages: number; programmes: number; periods: number; categories: number }

/** Recipients per village a programme has on average, from food aid to a grant few ever get. */
const densities = [120, 60, 30, 15, 8, 4, 2, 1, 0.4, 0.1]

/** Numbers in [0, 1) that look random and are the same every time (mulberry32). */
export function seededNumbers(seed: number): () => number {
	let state = seed
	return () => {
		state = (state + 0x6d2b79f5) | 0
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
	}
}

/** Codes of invented villages: 12 to a kecamatan, 14 kecamatan to a kabupaten, 14 kabupaten to a province. */
export function generatedLeaves(villages: number): string[] {
	const two = (number: number) => String(number + 1).padStart(2, '0')
	return Array.from({ length: villages }, (_, village) => {
		const district = Math.floor(village / 12)
		const regency = Math.floor(district / 14)
		return `${two(Math.floor(regency / 14))}.${two(regency % 14)}.${two(district % 14)}.${2001 + (village % 12)}`
	})
}

/** Tables one after the other: every programme in every period, sparse to dense, one benefit each. */
export function* generatedTables({ villages, programmes, periods, categories }: Extent): Generator<RecipientTable> {
	const leaves = generatedLeaves(villages)
	for (let programme = 0; programme < programmes; programme += 1) {
		for (let period = 0; period < periods; period += 1) {
			const random = seededNumbers(1000 * programme + period)
			yield generatedTable(leaves, `program-${programme}`, String(2015 + period), categories, {
				density: densities[programme % densities.length] ?? 1,
				random,
			})
		}
	}
}

function generatedTable(
	leaves: readonly string[],
	programme: string,
	period: string,
	categories: number,
	{ density, random }: { density: number; random: () => number },
): RecipientTable {
	const totals = new Int32Array(leaves.length)
	const counts = new Int32Array(leaves.length * categories)
	leaves.forEach((_, leaf) => {
		// Villages differ tenfold and more; a fifth of them has nobody.
		const expected = random() < 0.2 ? 0 : density * Math.exp(2 * (random() + random() + random() - 1.5))
		const total = Math.floor(expected + random())
		totals[leaf] = total
		for (let person = 0; person < total; person += 1) {
			// The first category is common, each further one a third as common.
			const category = Math.min(categories - 1, Math.floor(-Math.log(1 - random()) / Math.log(3)))
			counts[leaf * categories + category] = (counts[leaf * categories + category] ?? 0) + 1
		}
	})
	return {
		programme,
		period,
		measure: 'keluarga',
		leaves,
		totals,
		amounts: Float64Array.from(totals, (total) => total * 2_400_000),
		breakdowns: [
			{ breakdown: 'komponen', categories: Array.from({ length: categories }, (_, at) => `k${at}`), counts },
		],
	}
}
