import { COUNTRY_CODE } from '../../../../../src/schemas/area-code.ts'
import type { ProtectedCell } from '../../../../../src/schemas/recipients.ts'

/** A sum of unknown counts and a known number. */
export type Sum = { unknowns: readonly number[]; known: number }

/** Σ coefficient × unknown = value. */
export type Equation = { terms: ReadonlyMap<number, number>; value: number }

/** All that a reader can write down of one programme and period, from its published cells alone. */
export type PublishedSystem = {
	/** One per hidden leaf count: its leaf, breakdown, category, and the least it can be. */
	unknowns: readonly { leaf: string; breakdown: string; category: string; least: number }[]
	equations: readonly Equation[]
	/** A cell of any area as the sum of its leaves. */
	cell(area: string, breakdown: string, category: string): Sum
	isHidden(area: string, breakdown: string, category: string): boolean
	areas: readonly string[]
	/** Breakdown and category of every count. */
	columns: readonly { breakdown: string; category: string }[]
	leavesOf(area: string): readonly string[]
}

/** Rupiah per recipient by category, as a reader who knows the rules of the programme has them. */
export type KnownBenefits = { breakdown: string; benefits: Readonly<Record<string, number>> }

/** Rebuilds the equations of a table: every published cell is the sum of its leaves, every row adds up to its total. */
export function publishedSystem(cells: readonly ProtectedCell[], benefits?: KnownBenefits): PublishedSystem {
	const values = new Map(
		cells.map((cell) => [
			keyOf(cell.area, cell.measure === 'rupiah' ? 'rupiah' : cell.breakdown, cell.category),
			cell.value,
		]),
	)
	const areas = [...new Set(cells.map(({ area }) => area))].sort()
	const leaves = areas.filter((area) => !areas.some((other) => isInside(other, area)))
	const columns = [
		...new Map(
			cells
				.filter(({ measure }) => measure !== 'rupiah')
				.map((cell) => [keyOf('', cell.breakdown, cell.category), cell]),
		).values(),
	]
	const unknowns: { leaf: string; breakdown: string; category: string; least: number }[] = []
	const numbers = new Map<string, number>()
	for (const leaf of leaves) {
		for (const { breakdown, category } of columns) {
			const key = keyOf(leaf, breakdown, category)
			if (values.get(key) !== null) continue
			numbers.set(key, unknowns.length)
			unknowns.push({ leaf, breakdown, category, least: breakdown === 'total' ? 1 : 0 })
		}
	}
	const leavesOf = (area: string) => leaves.filter((leaf) => leaf === area || isInside(leaf, area))
	const cell = (area: string, breakdown: string, category: string): Sum => {
		const inside = leavesOf(area).map((leaf) => keyOf(leaf, breakdown, category))
		return {
			unknowns: inside.flatMap((key) => numbers.get(key) ?? []),
			known: inside.reduce((sum, key) => sum + (values.get(key) ?? 0), 0),
		}
	}
	const equations: Equation[] = []
	const state = (parts: readonly [Sum, number][], value: number) => {
		const terms = new Map<number, number>()
		let rest = value
		for (const [sum, factor] of parts) {
			rest -= factor * sum.known
			for (const unknown of sum.unknowns) terms.set(unknown, (terms.get(unknown) ?? 0) + factor)
		}
		for (const [unknown, factor] of terms) if (factor === 0) terms.delete(unknown)
		if (terms.size > 0) equations.push({ terms, value: rest })
		else if (rest !== 0) throw new Error('published figures contradict each other')
	}
	const breakdowns = [...new Set(columns.map(({ breakdown }) => breakdown))].filter((name) => name !== 'total')
	for (const area of areas) {
		for (const { breakdown, category } of columns) {
			const value = values.get(keyOf(area, breakdown, category))
			if (value !== null && value !== undefined) state([[cell(area, breakdown, category), 1]], value)
		}
		for (const name of breakdowns) {
			const row = columns.filter(({ breakdown }) => breakdown === name)
			const parts = row.map(({ category }): [Sum, number] => [cell(area, name, category), 1])
			state([...parts, [cell(area, 'total', 'total'), -1]], 0)
		}
		const amount = values.get(keyOf(area, 'rupiah', 'total'))
		if (!benefits || amount === null || amount === undefined) continue
		const paid = Object.entries(benefits.benefits)
		state(
			paid.map(([category, benefit]): [Sum, number] => [cell(area, benefits.breakdown, category), benefit]),
			amount,
		)
	}
	return {
		unknowns,
		equations,
		cell,
		isHidden: (area, breakdown, category) => values.get(keyOf(area, breakdown, category)) === null,
		areas,
		columns,
		leavesOf,
	}
}

function keyOf(area: string, breakdown: string, category: string): string {
	return `${area}|${breakdown}|${category}`
}

function isInside(area: string, around: string): boolean {
	return area !== around && (around === COUNTRY_CODE || area.startsWith(`${around}.`))
}
