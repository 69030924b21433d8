import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Aggregates, aggregate } from '../../../scripts/add-up/aggregate.ts'
import type { PlacedFigure } from '../../../scripts/add-up/placed-figure.ts'
import { readInput } from '../../../scripts/assemble/check/read-input.ts'
import { type OracleFigure, oracleFigures } from './oracle/oracle.ts'

const data = resolve(import.meta.dirname, '../../../data/office')
const tolerance = 1e-9

/** All figures, with those below the pages. */
function* inTables({ tableFiles }: Aggregates): Generator<PlacedFigure> {
	for (const { indicator, areas } of tableFiles())
		for (const { area, figures } of areas)
			for (const figure of figures) yield { indicator: indicator.id, area: area.code, figure }
}

describe('DuckDB, from the same files, finds', () => {
	let ours: Map<string, OracleFigure>
	let theirs: Map<string, OracleFigure>

	beforeAll(async () => {
		const { input } = await readInput(data, {})
		if (!input) throw new Error('the shipped data does not pass the gate')
		const figures = [...inTables(aggregate(input))].map(flat)
		ours = byKey(figures)
		theirs = byKey(await oracleFigures(data, resolve(data, '../national')))
		expect(ours.size).toBe(figures.length)
	}, 120_000)

	it('the same figures, no more and no fewer', () => {
		expect(ours.size).toBeGreaterThan(13_000)
		expect([...ours.keys()].filter((key) => !theirs.has(key))).toEqual([])
		expect([...theirs.keys()].filter((key) => !ours.has(key))).toEqual([])
	})

	it.each([
		['periods', ['period']],
		['statuses', ['status']],
		['values', ['value', 'category', 'derived']],
		['coverage of every sum', ['have', 'of']],
		['ranks and ties', ['rank', 'ranked', 'tied']],
		['values of the parent', ['parent']],
		['medians of siblings', ['median']],
		['changes in points and percent', ['from', 'points', 'percent']],
	] as const)('the same %s', (_title, fields) => {
		const differences = [...ours].flatMap(([key, figure]) =>
			fields
				.filter((field) => !isSame(figure[field], theirs.get(key)?.[field] ?? null))
				.map((field) => ({ key, field, ours: figure[field], theirs: theirs.get(key)?.[field] })),
		)
		expect(differences.slice(0, 20)).toEqual([])
		// A comparison of nothing with nothing would prove nothing.
		for (const field of fields) {
			expect([...theirs.values()].filter((figure) => figure[field] !== null).length).toBeGreaterThan(500)
		}
	})
})

/** Texts and whole numbers alike; other numbers within 1e-9 of their size. */
function isSame(a: unknown, b: unknown): boolean {
	if (typeof a !== 'number' || typeof b !== 'number') return a === b
	return Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a))
}

function byKey(figures: readonly OracleFigure[]): Map<string, OracleFigure> {
	return new Map(figures.map((figure) => [`${figure.indicator} ${figure.area} ${figure.reference}`, figure]))
}

/** A figure of the aggregation in the columns of the oracle. */
function flat({ indicator, area, figure }: PlacedFigure): OracleFigure {
	const { reference, period, status, value, category, derivation, comparison } = figure
	return {
		indicator,
		area,
		reference,
		period,
		status,
		value,
		category,
		derived: derivation !== null,
		have: derivation?.coverage?.have ?? null,
		of: derivation?.coverage?.of ?? null,
		rank: comparison?.rank?.rank ?? null,
		ranked: comparison?.rank?.of ?? null,
		tied: comparison?.rank?.tied ?? null,
		parent: comparison?.parent?.value ?? null,
		median: comparison?.siblingMedian ?? null,
		from: comparison?.change?.from ?? null,
		points: comparison?.change?.points ?? null,
		percent: comparison?.change?.percent ?? null,
	}
}
