import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { difference } from '../../../../scripts/protect/linked/difference.ts'
import { protectLinked } from '../../../../scripts/protect/linked/protect-linked.ts'
import type { ParentOf } from '../../../../scripts/protect/linked/table-links.ts'
import { type ProtectedTable, protect } from '../../../../scripts/protect/pure/protect.ts'
import type { RecipientTable } from '../../../../src/gate/recipients/recipient-counts.ts'
import { times } from '../../../depth.ts'
import { proveBounds } from '../pure/attack/prove-bounds.ts'
import { randomCase } from '../pure/attack/random-tables.ts'
import { inventedTable } from '../pure/invented-table.ts'
import { type JointPart, jointSystem, type Relation } from './joint-system.ts'

const runs = Number(process.env.LINKED_PROOF ?? times(6, 3000))
const noParents: ParentOf = () => undefined

/** Tables one above the other: counts are added village by village and category by category. */
function sum(tables: readonly RecipientTable[], key: Partial<RecipientTable>): RecipientTable {
	const [first, ...others] = tables as [RecipientTable, ...RecipientTable[]]
	const add = (columns: (table: RecipientTable) => ArrayLike<number>) =>
		Float64Array.from(columns(first), (own, at) => others.reduce((all, table) => all + (columns(table)[at] ?? 0), own))
	return {
		...first,
		amounts: null,
		totals: add(({ totals }) => totals),
		breakdowns: first.breakdowns.map((layer, at) => ({
			...layer,
			counts: add(({ breakdowns }) => breakdowns[at]?.counts ?? []),
		})),
		...key,
	}
}

/** The same villages and categories in several stages: counts are moved between villages, so that each is its own. */
const randomStages = fc
	.tuple(
		randomCase({ villages: 10, layers: 1 }),
		fc.integer({ min: 2, max: 4 }),
		fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 }),
	)
	.map(([{ table, k }, stages, turns]) => ({
		k,
		stages: Array.from({ length: stages }, (_, at) => turned(table, turns[at] ?? 0, `2024-T${at + 1}`)),
	}))

/** A table whose villages have the counts of others, so many places further. */
function turned(table: RecipientTable, by: number, period: string): RecipientTable {
	const { leaves } = table
	const from = leaves.map((_, leaf) => (leaf + by) % leaves.length)
	return {
		...table,
		period,
		amounts: null,
		totals: Float64Array.from(from, (leaf) => table.totals[leaf] ?? 0),
		breakdowns: table.breakdowns.map((layer) => {
			const width = layer.categories.length
			return {
				...layer,
				counts: Float64Array.from(from.flatMap((leaf) => [...layer.counts.subarray(leaf * width, (leaf + 1) * width)])),
			}
		}),
	}
}

/** Attacks every small count of every table with all equations; the number of counts attacked. */
function attackAll(parts: readonly JointPart[], k: number): number {
	let cells = 0
	for (const { system, table } of parts) cells += proveBounds(system, table, k, []).cells
	return cells
}

function fails(act: () => unknown): boolean {
	try {
		act()
		return false
	} catch {
		return true
	}
}

/** What follows from published tables as if it were published: hidden wherever one of them is. */
function derived(rest: RecipientTable, from: readonly ProtectedTable[], k: number): ProtectedTable {
	const shown = protect(rest, k)
	const layers = (table: ProtectedTable) => [table.totals, ...table.breakdowns]
	const mask = (layer: ProtectedTable['totals'], at: number, values: Float64Array) => {
		const hidden = layer.hidden.map((_, cell) => (from.some((table) => layers(table)[at]?.hidden[cell]) ? 1 : 0))
		return { ...layer, hidden, values: values.map((value, cell) => (hidden[cell] ? Number.NaN : value)) }
	}
	const open = protect(rest, k)
	const whole = layers(from[0] as ProtectedTable)
	const valuesOf = (at: number) =>
		(whole[at]?.values ?? new Float64Array()).map(
			(value, cell) => value - from.slice(1).reduce((all, table) => all + (layers(table)[at]?.values[cell] ?? 0), 0),
		)
	return {
		...open,
		totals: mask(shown.totals, 0, valuesOf(0)),
		breakdowns: shown.breakdowns.map((layer, at) => mask(layer, at + 1, valuesOf(at + 1))),
	}
}

type Drawn = { k: number; stages: RecipientTable[] }

/** Draws stages, attacks what `attack` makes of them, and finds enough small counts to speak of. */
function holds(seed: number, numRuns: number, attack: (drawn: Drawn) => number): number {
	let cells = 0
	fc.assert(
		fc.property(randomStages, (drawn) => {
			cells += attack(drawn)
		}),
		{ numRuns, seed },
	)
	expect(cells).toBeGreaterThan(100)
	return cells
}

describe('linked tables', { timeout: 600_000 }, () => {
	it('keep every small count of stages and year when all are added and subtracted', () => {
		let broken = 0
		const cells = holds(24, runs, ({ stages, k }) => {
			const tables = [...stages, sum(stages, { period: '2024' })]
			const relation: Relation = { whole: stages.length, parts: stages.map((_, at) => at) }
			const linked = protectLinked(tables, { threshold: k, parentOf: noParents })
			const alone = tables.map((table) => protect(table, k))
			if (fails(() => attackAll(jointSystem(tables, alone, [relation]), k))) broken++
			return attackAll(jointSystem(tables, linked, [relation]), k)
		})
		if (process.env.LINKED_PROOF) process.stdout.write(`stages: ${cells} cells, alone ${broken} of ${runs} broken\n`)
		// The attack sees what protection of each table by itself gives away.
		expect(broken).toBeGreaterThan(0)
	})

	it('keep the stages that are not published, which are the year less the others', () => {
		holds(25, runs, ({ stages, k }) => {
			const year = sum(stages, { period: '2024' })
			const published = stages.slice(0, -1)
			const linked = protectLinked([...published, year], { threshold: k, parentOf: noParents })
			const rest = { ...(stages.at(-1) as RecipientTable), period: '2024' }
			const tables = [...published, year, rest]
			const views = [...linked, derived(rest, [linked.at(-1) as ProtectedTable, ...linked.slice(0, -1)], k)]
			const relation = { whole: published.length, parts: [...published.map((_, at) => at), published.length + 1] }
			return attackAll(jointSystem(tables, views, [relation], 1), k)
		})
	})

	it('keep what each stage, and the year at last, adds to a running total', () => {
		holds(26, runs, ({ stages, k }) => {
			const periods = [...stages.slice(0, -1).map(({ period }) => period), '2024']
			const running = periods.map((period, at) => sum(stages.slice(0, at + 1), { period }))
			// A year that is the sum of its stages in every village and category is taken for just that.
			fc.pre(difference(running.at(-1) as RecipientTable, running.slice(0, -1)).kind !== 'nothing')
			const linked = protectLinked(running, { threshold: k, parentOf: noParents })
			const added = stages.slice(1)
			const views = added.map((rest, at) =>
				derived(rest, [linked[at + 1] as ProtectedTable, linked[at] as ProtectedTable], k),
			)
			const tables = [...running, ...added]
			const relations = added.map((_, at) => ({ whole: at + 1, parts: [at, running.length + at] }))
			return attackAll(jointSystem(tables, [...linked, ...views], relations, views.length), k)
		})
	})

	it('keep the variants of a programme beside all of them together', () => {
		holds(27, Math.ceil(runs / 2), ({ stages, k }) => {
			const variants = stages.map((stage, at) => ({ ...stage, period: '2024', programme: `ragam-${at}` }))
			const tables = [...variants, sum(variants, { programme: 'semua' })]
			const parentOf: ParentOf = (programme) => (programme === 'semua' ? undefined : 'semua')
			const linked = protectLinked(tables, { threshold: k, parentOf })
			const relation = { whole: variants.length, parts: variants.map((_, at) => at) }
			return attackAll(jointSystem(tables, linked, [relation]), k)
		})
	})

	it('keep what a whole programme leaves beside stages of its variants', () => {
		const parentOf: ParentOf = (programme) => (programme === 'semua' ? undefined : 'semua')
		const mixed = [
			{ ...inventedTable({ '99.01.01.2001': 12, '99.01.01.2002': 20, '99.01.01.2003': 30, '99.01.01.2004': 40 }) },
			{ ...inventedTable({ '99.01.01.2001': 15, '99.01.01.2002': 60, '99.01.01.2003': 70, '99.01.01.2004': 80 }) },
		].map((table, at) => ({ ...table, programme: at === 0 ? 'a' : 'semua', period: at === 0 ? '2024-T1' : '2024' }))
		// 15 less 12 is 3.
		expect(protectLinked(mixed, { threshold: 5, parentOf })[1]?.totals.hidden[1]).toBe(1)
		let broken = 0
		holds(28, runs, ({ stages, k }) => {
			const [left, ...shown] = stages as [RecipientTable, ...RecipientTable[]]
			const parts = shown.map((stage, at) => ({ ...stage, period: `2024-T${(at % 2) + 1}`, programme: `ragam-${at}` }))
			const whole = sum(stages, { programme: 'semua', period: '2024' })
			const rest = { ...left, programme: 'semua', period: '2024' }
			const tables = [...parts, whole, rest]
			const relation = { whole: parts.length, parts: [...parts.map((_, at) => at), parts.length + 1] }
			const viewed = (published: readonly ProtectedTable[]) =>
				jointSystem(
					tables,
					[...published, derived(rest, [published.at(-1) as ProtectedTable, ...published.slice(0, -1)], k)],
					[relation],
					1,
				)
			const alone = [...parts, whole].map((table) => protect(table, k))
			if (fails(() => attackAll(viewed(alone), k))) broken++
			return attackAll(viewed(protectLinked([...parts, whole], { threshold: k, parentOf })), k)
		})
		expect(broken).toBeGreaterThan(0)
	})
})
