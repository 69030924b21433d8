import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { protect } from '../../../../../scripts/protect/pure/protect.ts'
import { protectedCells } from '../../../../../scripts/protect/pure/protected-cells.ts'
import { type AreaChange, areaComponents } from '../../../../../scripts/protect/release/ledger/area-components.ts'
import { auditAreas, isStable } from '../../../../../scripts/protect/release/ledger/audit-areas.ts'
import { type ReleaseState, releaseState } from '../../../../../scripts/protect/release/ledger/published-cell.ts'
import { times } from '../../../../depth.ts'
import { inventedTable } from '../../pure/invented-table.ts'
import { cell, totals } from '../cells.ts'

const K = 5
const state = (values: Readonly<Record<string, number | null>>) => releaseState(totals(values))

/** What a change of areas gives away, as `kind area`. */
async function found(
	before: Readonly<Record<string, number | null>>,
	after: Readonly<Record<string, number | null>>,
	changes: readonly AreaChange[],
): Promise<string[]> {
	const findings = await auditAreas(state(before), state(after), areaComponents(changes), K)
	return findings.map(({ kind, key }) => `${kind} ${key.area}`)
}

/** Counts by village as a release publishes them. */
function published(counts: Readonly<Record<string, number>>, k = K): ReleaseState {
	const ordered = Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))
	return releaseState(protectedCells(protect(inventedTable(ordered), k)))
}

describe('areas that change between two releases', () => {
	it('give away the part that is missing: 20 were published, 17 of them are left', async () => {
		const changes = [{ code: '99.01.01.2007', from: '99.01.01.2001' }]
		const found20 = await found({ '99.01.01.2001': 20 }, { '99.01.01.2001': 17, '99.01.01.2007': null }, changes)
		expect(found20).toEqual(['overlay 99.01.01.2007'])
	})

	it('give away two hidden parts, or two hidden origins: each of the two offices knows its own', async () => {
		const split = [{ code: '99.01.01.2007', from: '99.01.01.2001' }]
		expect(await found({ '99.01.01.2001': 20 }, { '99.01.01.2001': null, '99.01.01.2007': null }, split)).toEqual([
			'overlay 99.01.01.2001',
			'overlay 99.01.01.2007',
		])
		expect(
			await found({ '99.01.01.2001': null, '99.01.01.2007': null }, { '99.01.01.2001': 20 }, [
				{ code: '99.01.01.2001', from: '99.01.01.2007' },
			]),
		).toEqual(['overlay 99.01.01.2001', 'overlay 99.01.01.2007'])
	})

	it('give away a village that moved into a kecamatan made from two others: 34 were there, and 31 are left', async () => {
		const before = {
			'99.01': 78,
			...{ '99.01.01': 34, '99.01.01.2001': null, '99.01.01.2002': null, '99.01.01.2003': null, '99.01.01.2004': 18 },
			...{ '99.01.02': 44, '99.01.02.2001': null, '99.01.02.2002': null, '99.01.02.2003': null, '99.01.02.2004': 20 },
		}
		const after = {
			'99.01': 78,
			...{ '99.01.01': 31, '99.01.01.2001': null, '99.01.01.2003': null, '99.01.01.2004': 18 },
			...{ '99.01.02': 36, '99.01.02.2001': null, '99.01.02.2003': null, '99.01.02.2004': 20 },
			...{ '99.01.03': 11, '99.01.03.2001': null, '99.01.03.2002': null },
		}
		const changes = [
			{ code: '99.01.03', from: '99.01.01' },
			{ code: '99.01.03', from: '99.01.02' },
			{ code: '99.01.03.2001', from: '99.01.01.2002' },
			{ code: '99.01.03.2002', from: '99.01.02.2002' },
		]
		expect(await found(before, after, changes)).toContain('overlay 99.01.03.2001')
		expect(await found(before, after, changes)).toContain('overlay 99.01.01.2002')
	})

	it('are refused where the register does not tell them: villages come, and the old kecamatan falls from 90 to 31', async () => {
		const before = { '99.01.01': 90, '99.01.01.2001': 20, '99.01.01.2002': 30, '99.01.01.2003': 40 }
		const after = {
			'99.01': 90,
			...{ '99.01.01': 30, '99.01.01.2001': 0, '99.01.01.2002': 30, '99.01.01.2003': 0 },
			...{ '99.01.09': 60, '99.01.09.2001': 20, '99.01.09.2002': 40 },
		}
		expect(await found(before, after, [])).toEqual(['unexplained 99.01.09.2001', 'unexplained 99.01.09.2002'])
		expect(
			await found(before, after, [
				{ code: '99.01.09.2001', from: '99.01.01.2001' },
				{ code: '99.01.09.2002', from: '99.01.01.2003' },
			]),
		).toEqual([])
	})

	it('are refused where a village is dropped and its neighbour grows', async () => {
		const before = { '99.01.01': 60, '99.01.01.2001': 20, '99.01.01.2002': 30, '99.01.01.2003': 10 }
		expect(await found(before, { '99.01.01': 60, '99.01.01.2001': 20, '99.01.01.2002': 40 }, [])).toEqual([
			'unexplained 99.01.01.2003',
		])
	})

	it('may be more or fewer than before, as long as nothing else changes', async () => {
		const few = { '99.01.01': 60, '99.01.01.2001': 20, '99.01.01.2002': 40 }
		const many = { ...few, '99.01': 90, '99.01.02': 30, '99.01.02.2001': 12, '99.01.02.2002': 18 }
		expect(await found(few, many, [])).toEqual([])
		expect(await found(many, few, [])).toEqual([])
	})

	it('prove nothing where the counts themselves were corrected', async () => {
		const changes = [{ code: '99.01.01.2007', from: '99.01.01.2001' }]
		expect(await found({ '99.01.01.2001': 20 }, { '99.01.01.2001': 17, '99.01.01.2007': 8 }, changes)).toEqual([
			'unproven 99.01.01.2001',
		])
	})

	it('are held to their breakdowns as well', async () => {
		const row = (area: string, values: readonly (number | null)[]) => [
			cell(area, values[0] ?? null),
			cell(area, values[1] ?? null, { breakdown: 'komponen', category: 'a' }),
			cell(area, values[2] ?? null, { breakdown: 'komponen', category: 'b' }),
		]
		const before = releaseState(row('99.01.01.2001', [40, 18, 22]))
		const after = releaseState([
			...row('99.01.01.2001', [25, 16, 9]),
			{ ...cell('99.01.01.2007', 15) },
			cell('99.01.01.2007', null, { breakdown: 'komponen', category: 'a' }),
			cell('99.01.01.2007', null, { breakdown: 'komponen', category: 'b' }),
		])
		const findings = await auditAreas(
			before,
			after,
			areaComponents([{ code: '99.01.01.2007', from: '99.01.01.2001' }]),
			K,
		)
		expect(findings.map(({ key }) => `${key.area} ${key.category}`)).toContain('99.01.01.2007 a')
	})

	it('keep every small count where the audit finds nothing, as by counting out all villages', {
		timeout: 240_000,
	}, async () => {
		const seen = { safe: 0, open: 0, cells: 0 }
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 6, maxLength: 6 }),
				fc.constantFrom('move', 'merge', 'recode'),
				fc.integer({ min: 0, max: 2 }),
				fc.constantFrom(3, 4, 5),
				async (counts, way, which, k) => {
					const old = counts.map((_, at) => (at < 3 ? `99.01.01.200${at + 1}` : `99.01.02.200${at + 1}`))
					const { codes, changes } = changedAreas(old, way, which)
					const merged = (values: readonly number[]) => {
						const sums: Record<string, number> = {}
						codes.forEach((code, at) => {
							sums[code] = (sums[code] ?? 0) + (values[at] ?? 0)
						})
						return sums
					}
					const byOld = (values: readonly number[]) =>
						Object.fromEntries(old.map((code, at) => [code, values[at] ?? 0]))
					const before = published(byOld(counts), k)
					const after = published(merged(counts), k)
					const findings = await auditAreas(before, after, areaComponents(changes), k)
					if ([...before.values()].every(({ value }) => value === null)) return
					if (findings.length > 0) {
						seen.open++
						return
					}
					seen.safe++
					const fits = allCounts(old, before).filter(agreesWith(after, codes))
					for (const named of [old, codes]) {
						for (const code of new Set(named)) {
							const sumOf = sumIn(named, code)
							const count = sumOf(counts)
							if (count === 0 || count >= k) continue
							const values = fits.map(sumOf)
							seen.cells++
							const most = values.reduce((all, one) => Math.max(all, one), 0)
							const least = values.reduce((all, one) => Math.min(all, one), most)
							expect(most, code).toBeGreaterThanOrEqual(k)
							expect(most - least, code).toBeGreaterThanOrEqual(k - 1)
						}
					}
				},
			),
			{ numRuns: times(60, 1000), seed: 3 },
		)
		expect(seen.safe).toBeGreaterThan(10)
		expect(seen.open).toBeGreaterThan(3)
		expect(seen.cells).toBeGreaterThan(10)
	})
})

/** The codes of villages after a change, and the rows of `areas.csv` that tell it. */
function changedAreas(old: readonly string[], way: string, which: number): { codes: string[]; changes: AreaChange[] } {
	const from = old[which] ?? ''
	const code = { move: '99.01.02.2009', merge: old[(which + 1) % 3] ?? '', recode: '99.01.01.2009' }[way] ?? ''
	return { codes: old.map((one) => (one === from ? code : one)), changes: [{ code, from }] }
}

/** All counts of the villages that fit what a release publishes; a hidden village has somebody. */
function allCounts(villages: readonly string[], release: ReleaseState): number[][] {
	const shown = new Map([...release.values()].map(({ key, value }) => [key.area, value]))
	const around = villages.map((village) => [village.slice(0, 8), village.slice(0, 5)])
	/** What the areas around have left for villages that have no count yet. */
	const left = new Map(around.flat().map((area) => [area, shown.get(area) ?? Number.POSITIVE_INFINITY]))
	const leftIn = (area: string) => left.get(area) ?? Number.POSITIVE_INFINITY
	const agrees = agreesWith(release, villages)
	const rows: number[][] = []
	const row: number[] = []
	const fill = (): void => {
		const areas = around[row.length]
		if (!areas) {
			if (agrees(row)) rows.push([...row])
			return
		}
		const most = Math.min(...areas.map(leftIn))
		const value = shown.get(villages[row.length] ?? '')
		const last = typeof value === 'number' ? Math.min(value, most) : most
		for (let count = typeof value === 'number' ? value : 1; count <= last; count++) {
			for (const area of areas) left.set(area, leftIn(area) - count)
			row.push(count)
			fill()
			row.pop()
			for (const area of areas) left.set(area, leftIn(area) + count)
		}
	}
	fill()
	return rows
}

/** Whether counts, one for each of the villages, give what a release publishes: millions are tried. */
function agreesWith(release: ReleaseState, villages: readonly string[]): (counts: readonly number[]) => boolean {
	const cells = [...release.values()].map(({ key, value }) => ({ value, sumOf: sumIn(villages, key.area) }))
	return (counts) => cells.every(({ value, sumOf }) => (value === null ? sumOf(counts) > 0 : sumOf(counts) === value))
}

/** Adds up the counts of the villages that an area is or holds. */
function sumIn(villages: readonly string[], area: string): (counts: readonly number[]) => number {
	const places = villages.flatMap((code, at) => (code === area || code.startsWith(`${area}.`) ? [at] : []))
	return (counts) => places.reduce((sum, at) => sum + (counts[at] ?? 0), 0)
}

describe('two periods', () => {
	it('count nearly the same where nine in ten villages do', () => {
		const villages = Array.from({ length: 10 }, (_, at) => `99.01.01.20${10 + at}`)
		const counts = (changed: number) =>
			state(Object.fromEntries(villages.map((code, at) => [code, at < changed ? 50 : 20 + at])))
		expect(isStable(counts(0), counts(1))).toBe(true)
		expect(isStable(counts(0), counts(2))).toBe(false)
		expect(isStable(state({ '99.01.01.2001': 20 }), state({ '99.01.01.2001': 20 }))).toBe(false)
	})
})
