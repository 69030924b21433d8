import { createEquations, type EquationPiece, type Term } from '../programme/equation-system.ts'
import { parseUnknown, tableEquations, termOf, unknownKey } from '../programme/joint-equations.ts'
import type { MergedCell } from '../read/merge-cells.ts'
import type { PublishedTable } from '../tables/rebuilt-tables.ts'
import { type ColumnAt, type ColumnLink, tableOf, valueIn } from './column-link.ts'

/** A rest that follows at once: everything around it is shown. */
export type KnownRest = { link: ColumnLink; area: string; value: number }

/** Everything that can be written down of linked tables together. */
export type LinkSystem = {
	/** Pieces of equations with a link in them. */
	pieces: EquationPiece[]
	/** The published cell that an unknown stands for; of a rest, the cell that contains it. */
	cellOf(key: string): MergedCell
}

/** Rests of a link in the areas where all of it is shown. */
export function* knownRests(link: ColumnLink): Generator<KnownRest> {
	for (const area of link.whole.of.areas) {
		const value = link.parts.reduce((left, part) => left - valueIn(part, area), valueIn(link.whole, area))
		if (!Number.isNaN(value)) yield { link, area, value }
	}
}

/** True when what is shown speaks against the link: the parts are more than the whole, or less though there is no rest. */
export function isRefuted(link: ColumnLink): boolean {
	for (const { value } of knownRests(link)) if (value < 0 || (link.rest === 'none' && value !== 0)) return true
	return false
}

/**
 * One system of all tables of the links: each with its own equations, and one equation a link and area. Pieces without a
 * link are left to the attack on each table.
 */
export function linkSystem(links: readonly ColumnLink[]): LinkSystem {
	const tables = [...new Set(links.flatMap(({ whole, parts }) => [whole.of, ...parts.map(({ of }) => of)]))]
	const scopes = new Map(tables.map((table, at) => [table, String(at)]))
	const equations = createEquations()
	for (const [table, scope] of scopes) for (const terms of ownEquations(table, scope)) equations.add(terms)
	const linked = new Set<string>()
	for (const [at, link] of links.entries()) {
		for (const area of link.whole.of.areas) {
			const terms = linkTerms(link, area, `+${at}`, scopes)
			for (const { key, value } of terms) if (value === null) linked.add(key)
			equations.add(terms)
		}
	}
	return {
		pieces: equations.pieces().filter(({ keys }) => keys.some((key) => linked.has(key))),
		cellOf(key) {
			const { scope, breakdown, column, area } = parseUnknown(key)
			const link = scope.startsWith('+') ? links[Number(scope.slice(1))] : undefined
			return (link?.whole.of ?? (tables[Number(scope)] as PublishedTable)).cellAt(breakdown, column, area)
		},
	}
}

function* ownEquations({ totals, breakdowns }: PublishedTable, scope: string): Generator<Term[]> {
	if (breakdowns.size === 0) yield* tableEquations(scope, 'total', totals)
	for (const [name, { table }] of breakdowns) yield* tableEquations(scope, name, table)
}

function linkTerms(
	{ whole, parts, rest }: ColumnLink,
	code: string,
	restScope: string,
	scopes: ReadonlyMap<PublishedTable, string>,
): Term[] {
	const termAt = ({ of, breakdown, column }: ColumnAt, coefficient: number) => {
		const area = of.areaAt.get(code)
		const table = tableOf(of, breakdown)
		return area === undefined ? [] : [termOf(scopes.get(of) ?? '', breakdown, table, column, area, coefficient)]
	}
	const terms = [...termAt(whole, -1), ...parts.flatMap((part) => termAt(part, 1))]
	// What is known of a rest without any equation is looked at by itself.
	if (rest === 'none' || terms.every(({ value }) => value !== null)) return terms
	const key = unknownKey(restScope, whole.breakdown, whole.column, whole.of.areaAt.get(code) as number)
	return [...terms, { key, value: null, least: 0, coefficient: 1 }]
}
