import { describe, expect, it } from 'vitest'
import { seededNumbers } from '../../../../../bench/protection/generated-tables.ts'
import { areaTree } from '../../../../../scripts/protect/pure/area-tree.ts'
import { protect } from '../../../../../scripts/protect/pure/protect.ts'
import { times } from '../../../../depth.ts'
import { inventedTable } from '../invented-table.ts'

const K = 3
/** Secrets that an attacker tries for each table; with more of them fewer counts are told. */
const SECRETS = 60
/** Larger blocks have too many tables to try. */
const LARGEST = 22

type Remains = { tables: number; small: number; exact: number; below: number }

/** Counts what an attacker is left with, for each small count: the values it has in tables that are published alike. */
function count(done: Remains, values: ReadonlySet<number>) {
	done.small += 1
	done.exact += values.size === 1 ? 1 : 0
	done.below += Math.max(...values) < K ? 1 : 0
}

function say(name: string, done: Remains) {
	if (process.env.PROTECTION_PROOF) process.stdout.write(`${name}: ${JSON.stringify(done)}\n`)
}

/** Every way to give a sum to some members, each `least` at least. */
function* shares(sum: number, members: number, least: number): Generator<number[]> {
	if (members === 1) {
		if (sum >= least) yield [sum]
		return
	}
	for (let first = least; first <= sum - least * (members - 1); first += 1)
		for (const rest of shares(sum - first, members - 1, least)) yield [first, ...rest]
}

const hiddenText = (hidden: Uint8Array) => hidden.join('')
const codesOf = (kecamatan: number, villages: number) =>
	Array.from({ length: villages }, (_, at) => `99.01.0${kecamatan}.${2001 + at}`)

/** Hidden totals of a random regency in the block that reaches over its hidden kecamatan. */
function attackKecamatan(random: () => number, done: Remains) {
	const pick = (most: number) => Math.floor(random() * most)
	const codes = Array.from({ length: 2 + pick(3) }, (_, at) => codesOf(at + 1, 1 + pick(3))).flat()
	const counts = codes.map(() => (random() < 0.35 ? 1 + pick(K - 1) : random() < 0.2 ? 0 : K + pick(2 * K)))
	const tree = areaTree(codes)
	const publish = (totals: readonly number[], secret: string) => {
		const table = inventedTable(Object.fromEntries(codes.map((code, at) => [code, totals[at] ?? 0])))
		const { withheld, totals: layer } = protect(table, K, tree, { secret })
		return withheld ? null : layer.hidden
	}
	const hidden = publish(counts, 'rahasia')
	if (!hidden) return
	const isHidden = (node: number) => hidden[node] === 1
	const members = [...codes.keys()].filter((leaf) => {
		const node = tree.nodeOf[leaf] ?? 0
		return isHidden(node) && isHidden(tree.parents[node] ?? 0)
	})
	const sum = members.reduce((all, leaf) => all + (counts[leaf] ?? 0), 0)
	const several = new Set(members.map((leaf) => codes[leaf]?.slice(0, 8))).size
	if (several < 2 || members.length > 6 || sum > LARGEST) return
	const seen = members.map(() => new Set<number>())
	const small = [...members.keys()].filter((at) => (counts[members[at] ?? 0] ?? 0) < K)
	const isOpen = (at: number) => (seen[at]?.size ?? 0) > 1 && Math.max(...(seen[at] ?? [])) >= K
	for (const values of shares(sum, members.length, 1)) {
		if (small.every((at) => isOpen(at) || seen[at]?.has(values[at] ?? 0))) continue
		const other = counts.slice()
		for (const [at, leaf] of members.entries()) other[leaf] = values[at] ?? 0
		const isAlike = Array.from({ length: SECRETS }).some((_, secret) => {
			const published = publish(other, `rahasia ${secret}`)
			return published !== null && hiddenText(published) === hiddenText(hidden)
		})
		if (isAlike) for (const [at, value] of values.entries()) seen[at]?.add(value)
	}
	done.tables += 1
	for (const at of small) count(done, seen[at]?.add(counts[members[at] ?? 0] ?? 0) ?? new Set())
}

/** Hidden counts of two categories in a kecamatan whose totals are all shown: each row has one unknown. */
function attackBreakdown(random: () => number, done: Remains) {
	const pick = (most: number) => Math.floor(random() * most)
	const codes = codesOf(1, 4 + pick(3))
	const first = codes.map(() => K + pick(2 * K))
	const second = codes.map(() => (random() < 0.5 ? 1 + pick(K - 1) : random() < 0.3 ? 0 : K + pick(K)))
	const totals = codes.map((_, at) => (first[at] ?? 0) + (second[at] ?? 0))
	const tree = areaTree(codes)
	const publish = (b: readonly number[]) => {
		const a = totals.map((total, at) => total - (b[at] ?? 0))
		const villages = Object.fromEntries(codes.map((code, at) => [code, totals[at] ?? 0]))
		return protect(inventedTable(villages, { komponen: { a, b } }), K, tree)
	}
	const published = publish(second)
	const hidden = published.breakdowns[0]?.hidden ?? new Uint8Array()
	const members = [...codes.keys()].filter((leaf) => hidden[2 * (leaf + 1) + 1] === 1)
	const sum = members.reduce((all, leaf) => all + (second[leaf] ?? 0), 0)
	if (hidden[0] || members.length === 0 || sum > LARGEST) return
	const seen = members.map(() => new Set<number>())
	for (const values of shares(sum, members.length, 0)) {
		if (values.some((value, at) => value > (totals[members[at] ?? 0] ?? 0))) continue
		const other = second.slice()
		for (const [at, leaf] of members.entries()) other[leaf] = values[at] ?? 0
		if (hiddenText(publish(other).breakdowns[0]?.hidden ?? new Uint8Array()) !== hiddenText(hidden)) continue
		for (const [at, value] of values.entries()) seen[at]?.add(value)
	}
	done.tables += 1
	for (const [at, leaf] of members.entries()) {
		const own = second[leaf] ?? 0
		if (own > 0 && own < K) count(done, seen[at] ?? new Set())
	}
}

describe('protect: what the attacker who has the program still learns', { timeout: 900_000 }, () => {
	it.each([
		// Shares of small counts that are told to be small; documented in docs/melindungi-data.md.
		['blocks over several hidden kecamatan', attackKecamatan, 0.15],
		['breakdowns of shown totals', attackBreakdown, 0.45],
	] as const)('%s: no more than is documented', (name, attack, most) => {
		const random = seededNumbers(3)
		const done: Remains = { tables: 0, small: 0, exact: 0, below: 0 }
		while (done.tables < times(20, 200)) attack(random, done)
		say(name, done)
		expect(done.small).toBeGreaterThan(done.tables)
		expect(done.below).toBeGreaterThan(0)
		expect(done.below / done.small).toBeLessThan(most)
	})
})
