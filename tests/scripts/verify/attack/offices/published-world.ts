import type { OpenSolver } from '../../../../../scripts/verify/attack/programme/attack-pieces.ts'
import { createEquations, type Term } from '../../../../../scripts/verify/attack/programme/equation-system.ts'
import type { RecipientTable } from '../../../../../src/gate/recipients/recipient-counts.ts'
import type { ProtectedCell } from '../../../../../src/schemas/recipients.ts'
import { wholeBounds } from './whole-bounds.ts'

/**
 * A table as it was published, or one that nobody published and that follows from others (`cells` null). `places` are
 * the smallest pieces of ground that all releases share: those of each leaf.
 */
export type Publication = {
	/** Whose people are counted: releases of one table share it. */
	people: string
	table: RecipientTable
	cells: readonly ProtectedCell[] | null
	places(leaf: string): readonly string[]
}

/** Counts of some people are those of others added up, place by place and column by column. */
export type WorldSum = { whole: string; parts: readonly string[] }

/** What an attack came to: small counts attacked, and what was solved. */
export type WorldAttack = { cells: number; linear: number; integer: number; breaches: string[] }

/**
 * Everything that a reader can write down of all publications together, attacked by linear and integer programme: each
 * count of 1 to K - 1, at every level, must keep an upper bound of K or more and a width of K - 1 or more. Made from the
 * published cells alone, apart from which counts are asked for.
 */
export function attackWorld(
	publications: readonly Publication[],
	sums: readonly WorldSum[],
	k: number,
	open: OpenSolver,
): WorldAttack {
	const equations = createEquations()
	const known = shownPlaces(publications)
	const atom = (people: string, place: string, column: string, coefficient: number): Term => {
		const key = `${people}|${place}|${column}`
		return { key, value: known.get(key) ?? null, least: 0, coefficient }
	}
	const targets: string[] = []
	for (const publication of publications) {
		const { people, table, cells, places } = publication
		for (const leaf of table.leaves)
			for (const place of places(leaf)) for (const terms of rowsOf(table, people, place, atom)) equations.add(terms)
		const isWithheld = cells?.every(({ value }) => value === null)
		for (const [area, leaves] of areasOf(table)) {
			for (const column of columnsOf(table)) {
				const terms = leaves.flatMap((leaf) => places(leaf).map((place) => atom(people, place, column.name, 1)))
				const cell = cells?.find(
					(one) =>
						one.area === area &&
						one.breakdown === column.breakdown &&
						one.category === column.category &&
						one.measure !== 'rupiah',
				)
				if (cells && !cell) continue
				const value = cell?.value ?? null
				if (value !== null) equations.add([...terms, { key: '', value, least: 0, coefficient: -1 }])
				else {
					const key = `?${people}|${area}|${column.name}|${publications.indexOf(publication)}`
					const least = cells && !isWithheld && column.breakdown === 'total' ? 1 : 0
					equations.add([...terms, { key, value: null, least, coefficient: -1 }])
				}
				const count = leaves.reduce((sum, leaf) => sum + column.count(table.leaves.indexOf(leaf)), 0)
				if (count <= 0 || count >= k) continue
				if (value !== null) throw new Error(`a small count of ${area} is published`)
				targets.push(`?${people}|${area}|${column.name}|${publications.indexOf(publication)}`)
			}
		}
	}
	for (const { whole, parts } of sums) {
		const like = publications.find(({ people }) => people === whole) as Publication
		for (const leaf of like.table.leaves)
			for (const place of like.places(leaf))
				for (const { name } of columnsOf(like.table))
					equations.add([atom(whole, place, name, -1), ...parts.map((part) => atom(part, place, name, 1))])
	}
	const wanted = new Set(targets)
	const result: WorldAttack = { cells: wanted.size, linear: 0, integer: 0, breaches: [] }
	for (const piece of equations.pieces()) {
		const own = [...piece.keys.keys()].filter((at) => wanted.has(piece.keys[at] as string))
		if (own.length === 0) continue
		const { bounds, linear, integer } = wholeBounds(piece, own, k, open)
		result.linear += linear
		result.integer += integer
		for (const [at, { least, most }] of bounds.entries()) {
			if (most < k || most - least < k - 1)
				result.breaches.push(`${piece.keys[own[at] as number]}: ${least} to ${most}`)
		}
	}
	return result
}

type ColumnOf = { name: string; breakdown: string; category: string; count(leaf: number): number }

function columnsOf({ totals, breakdowns }: RecipientTable): ColumnOf[] {
	const total: ColumnOf = { name: 'total', breakdown: 'total', category: 'total', count: (leaf) => totals[leaf] ?? 0 }
	return [
		total,
		...breakdowns.flatMap(({ breakdown, categories, counts }) =>
			categories.map((category, at) => ({
				name: `${breakdown}=${category}`,
				breakdown,
				category,
				count: (leaf: number) => counts[leaf * categories.length + at] ?? 0,
			})),
		),
	]
}

/** Leaves of every area, itself and all above it. */
function areasOf({ leaves }: RecipientTable): Map<string, string[]> {
	const areas = new Map<string, string[]>()
	for (const leaf of leaves) {
		for (const area of [leaf.slice(0, 2), leaf.slice(0, 5), leaf.slice(0, 8), leaf]) {
			areas.set(area, [...(areas.get(area) ?? []), leaf])
		}
	}
	return areas
}

function* rowsOf(
	{ breakdowns }: RecipientTable,
	people: string,
	place: string,
	atom: (people: string, place: string, column: string, coefficient: number) => Term,
): Generator<Term[]> {
	for (const { breakdown, categories } of breakdowns) {
		yield [
			atom(people, place, 'total', -1),
			...categories.map((category) => atom(people, place, `${breakdown}=${category}`, 1)),
		]
	}
}

/** Counts of single places that some publication shows. */
function shownPlaces(publications: readonly Publication[]): Map<string, number> {
	const known = new Map<string, number>()
	for (const { people, cells, places, table } of publications) {
		const leaves = new Set(table.leaves)
		for (const { area, breakdown, category, measure, value } of cells ?? []) {
			if (value === null || measure === 'rupiah' || !leaves.has(area)) continue
			const [place, ...others] = places(area)
			const name = breakdown === 'total' ? 'total' : `${breakdown}=${category}`
			if (place !== undefined && others.length === 0) known.set(`${people}|${place}|${name}`, value)
		}
	}
	return known
}
