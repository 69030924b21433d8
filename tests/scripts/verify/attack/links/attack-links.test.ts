import { describe, expect, test } from 'vitest'
import { protectLinked } from '../../../../../scripts/protect/linked/protect-linked.ts'
import { protectedCells } from '../../../../../scripts/protect/pure/protected-cells.ts'
import type { PublicRegister } from '../../../../../scripts/verify/attack/read/public-register.ts'
import type { RecipientTable } from '../../../../../src/gate/recipients/recipient-counts.ts'
import { hide, K, protectedOf } from '../sample-protection.ts'
import { attack, countRules, csvOf, openCells, type SampleCell, siteOf } from '../sample-site.ts'

/** Four stages of eight villages, and their year. */
const stageCounts = [
	[6, 7, 3, 12, 15, 4, 3, 3],
	[2, 12, 7, 2, 6, 9, 7, 4],
	[3, 7, 6, 2, 7, 7, 6, 4],
	[7, 7, 9, 3, 9, 12, 6, 4],
]
const stages = stageCounts.map((counts, at) => tableOf(`2024-T${at + 1}`, counts))
const year = tableOf('2024', sumOf(stageCounts))

const variantsOf = (whole: string, ...variants: readonly string[]): PublicRegister => ({
	programmes: [whole, ...variants].map((id) => ({
		id,
		name: { id, en: id },
		parent: variants.includes(id) ? whole : undefined,
	})),
	benefits: [],
	counted: new Set(),
	names: [],
})

describe('a year beside its stages', () => {
	test('that were protected one by one gives villages away', async () => {
		const issues = await attack(siteOf(protectedOf(...stages, year)))
		expect(countRules(issues)['related-tables']).toBeGreaterThan(0)
	})

	test('gives nothing away when all were protected together', async () => {
		expect(countRules(await attack(siteOf(linkedCells([...stages, year]))))).toEqual({})
	})

	test('is found in a table of two villages, which no coincidence would confirm', async () => {
		const two = [
			tableOf('2024-T1', [3, 30]),
			tableOf('2024-T2', [20, 9]),
			tableOf('2024-T3', [8, 9]),
			tableOf('2024-T4', [7, 9]),
		]
		const all = tableOf('2024', [38, 57])
		const cells = [...two, all].flatMap(openCells)
		// Everything is shown but the three of the first stage, and the kecamatan that would give it away at once.
		const hidden = cells.map((cell) => (cell.period === '2024-T1' ? hide(cell) : cell))
		const issues = await attack({ 'unduh/penerima.csv': csvOf(hidden) })
		expect(issues.map(({ rule, hint }) => `${rule} ${hint.split(',').slice(0, 3)}`)).toContain(
			'related-tables 99.01.01.2001, pkh, 2024-T1',
		)
	})

	test('leaves a small rest, of a stage that is not published or of a category', async () => {
		const rest = tableOf('2024', sumOf([...stageCounts.slice(0, 3), [3, 0, 0, 0, 0, 0, 0, 40]]))
		const open = [...stages.slice(0, 3), rest]
			.flatMap(openCells)
			.map((cell) => ({ ...cell, value: (cell.value ?? 0) * 10 }))
		const small = open.map((cell) =>
			cell.period === '2024' && cell.area.endsWith('2001') ? { ...cell, value: (cell.value as number) - 27 } : cell,
		)
		const atVillage = small.filter(({ area }) => area.length === 13)
		expect(countRules(await attack({ 'unduh/penerima.csv': csvOf(atVillage) }))).toEqual({ 'related-tables': 1 })
	})

	test('is no sum where it is a state, and is not taken for one', async () => {
		const state = tableOf('2024', stageCounts[3] as number[])
		expect(countRules(await attack(siteOf(linkedCells([...stages, state]))))).toEqual({})
	})

	test('ties categories, not only totals', async () => {
		const parts = stageCounts.map((counts, stage) =>
			withMen(
				tableOf(
					`2024-T${stage + 1}`,
					counts.map((count) => count + 20),
				),
				(leaf) => (stage + leaf === 0 ? 3 : 9),
			),
		)
		// The men and women of three villages are hidden in one stage only: inside it nothing follows.
		const cells = [...parts, summed(parts)].flatMap(openCells).map((cell) => {
			const isHidden = cell.period === '2024-T1' && cell.breakdown !== 'total' && /\.200[123]$/.test(cell.area)
			return isHidden ? hide(cell) : cell
		})
		const alone = cells.filter(({ period }) => period !== '2024')
		expect(countRules(await attack({ 'unduh/penerima.csv': csvOf(alone) }))).toEqual({})
		const [issue, ...others] = await attack({ 'unduh/penerima.csv': csvOf(cells) })
		expect(issue?.hint).toContain('99.01.01.2001, pkh, 2024-T1, jenis_kelamin = laki-laki, keluarga: ')
		expect(issue?.rule).toBe('related-tables')
		expect(others).toEqual([])
	})
})

describe('a programme beside its variants', () => {
	const variants = stages.slice(0, 3).map((table, at) => ({ ...table, period: '2024', programme: `ragam-${at}` }))
	const whole = { ...summed(variants), programme: 'induk', period: '2024' }
	const register = variantsOf('induk', 'ragam-0', 'ragam-1', 'ragam-2')

	test('that were protected one by one gives villages away, if the register says what it is', async () => {
		const cells = protectedOf(...variants, whole)
		expect(countRules(await attack(siteOf(cells), register))['related-tables']).toBeGreaterThan(0)
	})

	test('gives nothing away when all were protected together', async () => {
		const cells = linkedCells([...variants, whole], (programme) => (programme === 'induk' ? undefined : 'induk'))
		expect(countRules(await attack(siteOf(cells), register))).toEqual({})
	})
})

test('a variant in one stage is tried beside the year of the whole programme', async () => {
	const register = variantsOf('induk', 'ragam')
	const stage = { ...tableOf('2024-T1', [12, 20, 30, 40]), programme: 'ragam' }
	const whole = (counts: readonly number[]) => ({ ...tableOf('2024', counts), programme: 'induk' })
	const shown = (...tables: RecipientTable[]) => siteOf(tables.flatMap(openCells))
	expect(countRules(await attack(shown(stage, whole([15, 60, 70, 80])), register))).toEqual({ 'related-tables': 1 })
	expect(countRules(await attack(shown(stage, whole([12, 60, 70, 80])), register))).toEqual({})
	// Smaller somewhere, it cannot contain it, whatever the register says.
	expect(countRules(await attack(shown(stage, whole([15, 12, 70, 80])), register))).toEqual({})
})

function tableOf(period: string, counts: readonly number[]): RecipientTable {
	return {
		programme: 'pkh',
		period,
		measure: 'keluarga',
		leaves: counts.map((_, at) => `99.01.01.${2001 + at}`),
		totals: Float64Array.from(counts),
		amounts: null,
		breakdowns: [],
	}
}

function withMen(table: RecipientTable, menIn: (leaf: number) => number): RecipientTable {
	const counts = Float64Array.from([...table.totals].flatMap((total, leaf) => [menIn(leaf), total - menIn(leaf)]))
	return { ...table, breakdowns: [{ breakdown: 'jenis_kelamin', categories: ['laki-laki', 'perempuan'], counts }] }
}

function sumOf(rows: readonly (readonly number[])[]): number[] {
	return (rows[0] ?? []).map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0))
}

function summed(tables: readonly RecipientTable[]): RecipientTable {
	const [first] = tables as [RecipientTable]
	const add = (columns: (table: RecipientTable) => ArrayLike<number>) =>
		Float64Array.from(columns(first), (_, at) => tables.reduce((sum, table) => sum + (columns(table)[at] ?? 0), 0))
	return {
		...first,
		period: '2024',
		totals: add(({ totals }) => totals),
		breakdowns: first.breakdowns.map((layer, at) => ({
			...layer,
			counts: add(({ breakdowns }) => breakdowns[at]?.counts ?? []),
		})),
	}
}

function linkedCells(
	tables: readonly RecipientTable[],
	parentOf: (programme: string) => string | undefined = () => undefined,
): SampleCell[] {
	return protectLinked(tables, { threshold: K, parentOf }).flatMap(protectedCells)
}
