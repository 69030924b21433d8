import { attackPieces, type PieceAttack } from '../programme/attack-pieces.ts'
import type { MergedCell } from '../read/merge-cells.ts'
import type { BrokenCell } from '../tables/broken-cell.ts'
import type { PublishedTable } from '../tables/rebuilt-tables.ts'
import { type ColumnAt, type ColumnLink, columnLinks, wholesOf } from './column-link.ts'
import { isRefuted, knownRests, linkSystem } from './link-system.ts'
import { type ParentOf, type TableGroup, tableGroups, yearSeries } from './table-groups.ts'

/** A reading of how tables stand to each other, and what breaks if it is right. */
type Reading = { links: readonly ColumnLink[]; rule: 'related' | 'increment' }

/** Areas that must have grown, and none shrunk, before a series within a year counts as cumulative. */
const CONFIRMING_RISES = 10

/**
 * Attacks tables that contain one another as one system: a year and its stages or months, a programme and its variants.
 * That they do is known from how periods are written and from the register, not from the figures, so that no table is too
 * small for it; a reading is given up only where the published figures speak against it. Series that only grow within
 * a year are read as running totals as well: there the difference between two periods is a count of its own.
 */
export function* attackLinks(
	tables: readonly PublishedTable[],
	parentOf: ParentOf,
	attack: PieceAttack,
): Generator<BrokenCell> {
	const taken: Reading[] = []
	const summed = new Set<PublishedTable>()
	for (const group of tableGroups(tables, parentOf)) {
		const reading = yield* firstThatHolds(readingsOf(group), attack)
		if (!reading) continue
		taken.push(reading)
		if (isExhausted(reading)) summed.add(group.whole)
	}
	for (const series of yearSeries(tables)) {
		if (series.length > 2 && summed.has(series.at(-1) as PublishedTable)) continue
		const reading = yield* firstThatHolds(runningTotal(series), attack)
		if (reading) taken.push(reading)
	}
	for (const readings of tiedReadings(taken)) yield* brokenBy(readings, attack).broken
}

/** The first reading that nothing speaks against, after telling what breaks by it. */
function* firstThatHolds(readings: readonly Reading[], attack: PieceAttack): Generator<BrokenCell, Reading | null> {
	for (const reading of readings) {
		if (reading.links.some(isRefuted)) continue
		const { broken, isPossible } = brokenBy([reading], attack)
		if (!isPossible) continue
		yield* broken
		return reading
	}
	return null
}

/** The parts are all there is, where that may be; else they leave a rest. */
function readingsOf({ whole, parts, isComplete }: TableGroup): Reading[] {
	const rests = isComplete ? (['none', 'some'] as const) : (['some'] as const)
	return rests.map((rest) => ({ links: columnLinks(whole, parts, rest), rule: 'related' }))
}

/** A series of which no published figure falls and enough of them rise, as steps with what each adds. */
function runningTotal(series: readonly PublishedTable[]): Reading[] {
	const links = series.slice(1).flatMap((table, at) => columnLinks(table, [series[at] as PublishedTable], 'some'))
	const totals = links.filter(({ whole }) => whole.column === 0).flatMap((link) => [...knownRests(link)])
	return totals.filter(({ value }) => value > 0).length < CONFIRMING_RISES ? [] : [{ links, rule: 'increment' }]
}

/** True when nothing is left of the highest areas, so that nothing is left anywhere. */
function isExhausted({ links }: Reading): boolean {
	const [totals] = links as [ColumnLink]
	if (totals.rest === 'none') return true
	const { areaAt, totals: own } = totals.whole.of
	const tops = [...knownRests(totals)].filter(({ area }) => own.parents[areaAt.get(area) as number] === -1)
	return tops.length > 0 && tops.every(({ value }) => value === 0)
}

/** Readings that share tables, where there are several: together they may tell more than each. */
function tiedReadings(readings: readonly Reading[]): Reading[][] {
	const groups: { tables: Set<PublishedTable>; readings: Reading[] }[] = []
	for (const reading of readings) {
		const tables = new Set(reading.links.flatMap(({ whole, parts }) => [whole, ...parts].map(({ of }) => of)))
		const tied = groups.filter((group) => !tables.isDisjointFrom(group.tables))
		for (const group of tied) groups.splice(groups.indexOf(group), 1)
		groups.push({
			tables: tied.reduce((all, group) => all.union(group.tables), tables),
			readings: [...tied.flatMap((group) => group.readings), reading],
		})
	}
	return groups.map((group) => group.readings).filter(({ length }) => length > 1)
}

/** Attacks all tables of some readings together. Impossible are readings that no numbers agree with. */
function brokenBy(readings: readonly Reading[], attack: PieceAttack): { broken: BrokenCell[]; isPossible: boolean } {
	const links = readings.flatMap((reading) => reading.links)
	const rule = readings.every((reading) => reading.rule === 'increment') ? 'increment' : 'related'
	const expected = expectations[rule](attack.threshold)
	const known = links
		.flatMap((link) => [...knownRests(link)])
		.filter(({ value }) => value > 0 && value < attack.threshold)
	const { pieces, cellOf } = linkSystem(links)
	const found = [...attackPieces(pieces, attack, wholesOf(links))]
	const cells = [
		...known.map(({ link, area }) => cellIn(link.whole, area)),
		...found.filter(({ kind }) => kind === 'narrow').map(({ key }) => cellOf(key)),
	]
	return {
		broken: cells.map((cell) => ({ rule, cell, expected })),
		isPossible: found.every(({ kind }) => kind === 'narrow'),
	}
}

const expectations = {
	related: () => 'hidden from the tables that contain it and those it contains, too',
	increment: (threshold: number) => `growth of 0, or ${threshold} or more`,
}

function cellIn({ of, breakdown, column }: ColumnAt, area: string): MergedCell {
	return of.cellAt(breakdown, column, of.areaAt.get(area) as number)
}
