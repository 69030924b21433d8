import { describe, expect, it } from 'vitest'
import { seededNumbers } from '../../../../../bench/protection/generated-tables.ts'
import { areaTree } from '../../../../../scripts/protect/pure/area-tree.ts'
import { protect } from '../../../../../scripts/protect/pure/protect.ts'
import { times } from '../../../../depth.ts'
import { inventedTable } from '../invented-table.ts'
import { shares } from './shares.ts'

const K = 3
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

const hiddenText = (hidden: Uint8Array) => hidden.join('')
const codesOf = (villages: number) => Array.from({ length: villages }, (_, at) => `99.01.01.${2001 + at}`)

/** Hidden counts of two categories in a kecamatan whose totals are all shown: each row has one unknown. */
function attackBreakdown(random: () => number, done: Remains) {
	const pick = (most: number) => Math.floor(random() * most)
	const codes = codesOf(4 + pick(3))
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
	it('of breakdowns of shown totals: no more than is documented in docs/melindungi-data.md', () => {
		const random = seededNumbers(3)
		const done: Remains = { tables: 0, small: 0, exact: 0, below: 0 }
		while (done.tables < times(20, 200)) attackBreakdown(random, done)
		say('breakdowns of shown totals', done)
		expect(done.small).toBeGreaterThan(done.tables)
		expect(done.below).toBeGreaterThan(0)
		expect(done.below / done.small).toBeLessThan(0.15)
		expect(done.exact / done.small).toBeLessThan(0.02)
	})
})
