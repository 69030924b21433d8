import { describe, expect, it } from 'vitest'
import { checkLinks } from '../../../../scripts/protect/linked/check-links.ts'
import { linkTables } from '../../../../scripts/protect/linked/table-links.ts'
import type { RecipientTable } from '../../../../src/gate/recipients/recipient-counts.ts'
import { inventedTable } from '../pure/invented-table.ts'

const villages = ['99.01.01.2001', '99.01.01.2002', '99.01.01.2003', '99.01.01.2004']

function table(programme: string, period: string, ...counts: readonly number[]): RecipientTable {
	const totals = Object.fromEntries(villages.map((code, at) => [code, counts[at] ?? 0]))
	return { ...inventedTable(totals), programme, period }
}

const none = () => undefined
const toAll = (programme: string) => (programme === 'semua' ? undefined : 'semua')
const faults = (tables: readonly RecipientTable[], parentOf: (programme: string) => string | undefined) =>
	checkLinks(tables, parentOf).map(
		({ reason, tables }) => `${reason}: ${tables.map(({ programme, period }) => `${programme} ${period}`).join(', ')}`,
	)

describe('links between tables', () => {
	const a = table('a', '2024', 9, 12, 30, 7)
	const b = table('b', '2024', 20, 0, 14, 6)
	const c = table('c', '2024', 5, 8, 2, 11)
	const all = table('semua', '2024', 29, 12, 44, 13)

	it('are found where a programme is the sum of others, whichever they are', () => {
		expect(faults([a, b, c, all], none)).toEqual(['undeclared-sum: semua 2024, a 2024, b 2024'])
		expect(faults([a, b, c, all], (programme) => (programme === 'c' ? undefined : toAll(programme)))).toEqual([])
		expect(faults([a, b, c, all], toAll)).toEqual(['counted-once: semua 2024, a 2024, b 2024, c 2024'])
		expect(faults([a, b, c, table('semua', '2024', 29, 12, 44, 14)], none)).toEqual([])
	})

	it('are found where a programme repeats another, or one category of it', () => {
		expect(faults([a, { ...a, programme: 'a-baru' }], none)).toEqual([
			'undeclared-sum: a 2024, a-baru 2024',
			'undeclared-sum: a-baru 2024, a 2024',
		])
		const whole = {
			...inventedTable(
				{ '99.01.01.2001': 20, '99.01.01.2002': 30, '99.01.01.2003': 40, '99.01.01.2004': 9 },
				{
					komponen: { x: [9, 12, 30, 7], y: [11, 18, 10, 2] },
				},
			),
			programme: 'induk',
		}
		expect(faults([whole, a], none)).toEqual(['repeated: induk 2024, a 2024'])
		expect(faults([whole, a], (programme) => (programme === 'a' ? 'induk' : undefined))).toEqual([
			'repeated: induk 2024, a 2024',
		])
	})

	it('are refused where a year is the average of its stages and hides one of them behind a 0', () => {
		const stages = [
			table('a', '2024-T1', 3, 12, 30, 8),
			table('a', '2024-T2', 0, 14, 20, 8),
			table('a', '2024-T3', 0, 10, 40, 8),
		]
		expect(faults([...stages, table('a', '2024', 1, 12, 30, 8)], none)).toEqual([])
		const more = [...stages, table('a', '2024-T4', 0, 12, 30, 8)]
		expect(faults([...more, table('a', '2024', 0, 12, 30, 8)], none)[0]).toContain('average: a 2024')
	})

	it('are refused where a year counts everybody once whom its stages count again and again', () => {
		const stages = [table('a', '2024-T1', 9, 12, 30, 7), table('a', '2024-T2', 8, 14, 28, 7)]
		expect(faults([...stages, table('a', '2024', 10, 15, 31, 8)], none)).toEqual([
			'counted-once: a 2024, a 2024-T1, a 2024-T2',
		])
		// The state at the end, and one that fell since, are no counts of all; one stage alone leaves a plain rest.
		expect(faults([...stages, table('a', '2024', 8, 14, 28, 7)], none)).toEqual([])
		expect(faults([...stages, table('a', '2024', 7, 15, 31, 8)], none)).toEqual([])
		expect(faults([stages[0] as RecipientTable, table('a', '2024', 10, 15, 31, 8)], none)).toEqual([])
	})

	it('are refused where a year is parted in two ways without their crossing', () => {
		const year = table('semua', '2024', 29, 12, 44, 13)
		const stage = table('semua', '2024-T1', 10, 5, 20, 6)
		expect(faults([year, stage, a, b], toAll)[0]).toContain('crossed: semua 2024')
		const crossing = [table('a', '2024-T1', 6, 5, 12, 3), table('b', '2024-T1', 4, 0, 8, 3)]
		expect(faults([year, stage, a, b, ...crossing], toAll)).toEqual([])
	})

	it('put parts before what contains them, with what follows from both', () => {
		const stages = [table('a', '2024-T1', 6, 7, 10, 3), table('a', '2024-T2', 3, 5, 20, 4)]
		const linked = linkTables([a, all, ...stages, b], toAll)
		expect(linked.map(({ table: one, parts }) => [one.programme, one.period, parts.length])).toEqual([
			['a', '2024-T1', 0],
			['a', '2024-T2', 0],
			['a', '2024', 2],
			['b', '2024', 0],
			['semua', '2024', 5 - 1],
		])
		// Both stages are the year, and a and b are all: nothing is left.
		expect(linked.flatMap(({ differences }) => differences)).toEqual([])
		const rest = linkTables([a, stages[0] as RecipientTable], toAll).at(-1)?.differences[0]
		expect(rest?.totals).toEqual(Float64Array.from([3, 5, 20, 4]))
	})

	it('know what a variant in one stage leaves of the year of the whole programme', () => {
		const parentOf = (programme: string) => (programme === 'a' ? 'semua' : undefined)
		const linked = linkTables([table('a', '2024-T1', 12, 20, 30, 40), table('semua', '2024', 15, 60, 70, 80)], parentOf)
		expect(linked.at(-1)?.differences[0]?.totals).toEqual(Float64Array.from([3, 40, 40, 40]))
	})

	it('take a stage for a running total where no village has fewer than in the stage before', () => {
		const running = [table('a', '2024-T1', 6, 7, 10, 3), table('a', '2024-T2', 9, 7, 12, 8)]
		const last = linkTables(running, none).at(-1)
		expect(last?.parts).toEqual([running[0]])
		expect(last?.differences[0]?.totals).toEqual(Float64Array.from([3, 0, 2, 5]))
		// Beside a year that is their sum they are no running total.
		const year = table('a', '2024', 15, 14, 22, 11)
		expect(linkTables([...running, year], none).map(({ parts }) => parts.length)).toEqual([0, 0, 2])
	})
})
