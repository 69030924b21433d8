import { describe, expect, it } from 'vitest'
import { seededNumbers } from '../../../../../bench/protection/generated-tables.ts'
import { areaTree } from '../../../../../scripts/protect/pure/area-tree.ts'
import { protect } from '../../../../../scripts/protect/pure/protect.ts'
import { times } from '../../../../depth.ts'
import { inventedTable } from '../invented-table.ts'
import { shares } from './shares.ts'

const K = 3
/** Secrets that an attacker tries for each table: a few first, many where these tell too much. */
const SECRETS = [60, 600]
/** Larger blocks have too many tables to try. */
const LARGEST = 22
const MEMBERS = 6

/** Small counts, and those that a reader or the officer of another village can tell exactly, or to be below K. */
type Told = {
	tables: number
	small: number
	exact: number
	below: number
	/** Small counts, each with the officer of another village of the block. */
	pairs: number
	exactToOfficer: number
	belowToOfficer: number
}

/** What a small count can be, by whom one asks: a reader (-1) or the officer of another member. */
type Possible = { small: number; officer: number; values: Set<number> }

const isOpen = ({ values }: Possible) => values.size > 1 && Math.max(...values) >= K

/** A random regency of two to four kecamatan; hidden kecamatan share a block. */
function inventedRegency(random: () => number, mostVillages: number) {
	const pick = (most: number) => Math.floor(random() * most)
	const codes = Array.from({ length: 2 + pick(3) }, (_, kecamatan) =>
		Array.from({ length: 1 + pick(mostVillages) }, (_, at) => `99.01.0${kecamatan + 1}.${2001 + at}`),
	).flat()
	return { codes, counts: codes.map(() => (random() < 0.35 ? 1 + pick(K - 1) : random() < 0.2 ? 0 : K + pick(2 * K))) }
}

/** Attacks the block that reaches over hidden kecamatan: tries all its tables, others as they are. */
function attackRegency(random: () => number, mostVillages: number, told: Told): void {
	const { codes, counts } = inventedRegency(random, mostVillages)
	const tree = areaTree(codes)
	const publish = (totals: readonly number[], secret: string) => {
		const table = inventedTable(Object.fromEntries(codes.map((code, at) => [code, totals[at] ?? 0])))
		const { withheld, totals: layer } = protect(table, K, tree, { secret })
		return withheld ? '' : layer.hidden.join('')
	}
	const hidden = publish(counts, 'rahasia')
	const isHidden = (node: number) => hidden[node] === '1'
	const members = [...codes.keys()].filter((leaf) => {
		const node = tree.nodeOf[leaf] ?? 0
		return isHidden(node) && isHidden(tree.parents[node] ?? 0)
	})
	const own = members.map((leaf) => counts[leaf] ?? 0)
	const sum = own.reduce((all, count) => all + count, 0)
	const several = new Set(members.map((leaf) => codes[leaf]?.slice(0, 8))).size
	if (several < 2 || members.length > MEMBERS || sum > LARGEST) return
	const views: Possible[] = own.flatMap((count, small) =>
		count >= K
			? []
			: [-1, ...own.keys()].flatMap((officer) =>
					officer === small ? [] : [{ small, officer, values: new Set([count]) }],
				),
	)
	let tried = 0
	for (const most of SECRETS) {
		for (const values of shares(sum, members.length, 1)) {
			const told = views.filter(
				(view) =>
					!isOpen(view) &&
					!view.values.has(values[view.small] ?? 0) &&
					(view.officer === -1 || values[view.officer] === own[view.officer]),
			)
			if (told.length === 0) continue
			const other = counts.slice()
			for (const [at, leaf] of members.entries()) other[leaf] = values[at] ?? 0
			const isAlike = Array.from({ length: most - tried }).some(
				(_, at) => publish(other, `rahasia ${tried + at}`) === hidden,
			)
			if (isAlike) for (const view of told) view.values.add(values[view.small] ?? 0)
		}
		tried = most
	}
	told.tables += 1
	for (const { officer, values } of views) {
		const [isExact, isBelow] = [values.size === 1 ? 1 : 0, Math.max(...values) < K ? 1 : 0]
		if (officer === -1) {
			told.small += 1
			told.exact += isExact
			told.below += isBelow
		} else {
			told.pairs += 1
			told.exactToOfficer += isExact
			told.belowToOfficer += isBelow
		}
	}
}

describe('protect: the attacker who has the program and hidden kecamatan', { timeout: 900_000 }, () => {
	it.each([
		[3, 15, 200],
		[5, 8, 40],
	])('leaves hidden totals open in blocks over kecamatan of up to %i villages', (mostVillages, usual, all) => {
		const random = seededNumbers(3)
		const told: Told = { tables: 0, small: 0, exact: 0, below: 0, pairs: 0, exactToOfficer: 0, belowToOfficer: 0 }
		while (told.tables < times(usual, all)) attackRegency(random, mostVillages, told)
		if (process.env.PROTECTION_PROOF) process.stdout.write(`up to ${mostVillages} villages: ${JSON.stringify(told)}\n`)
		expect(told.small).toBeGreaterThan(told.tables)
		expect(told).toMatchObject({ exact: 0, below: 0, exactToOfficer: 0 })
		// Documented in docs/melindungi-data.md.
		expect(told.belowToOfficer / told.pairs).toBeLessThan(mostVillages === 3 ? 0.08 : 0.2)
	})
})
