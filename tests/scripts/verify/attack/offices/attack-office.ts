import { checkLinks } from '../../../../../scripts/protect/linked/check-links.ts'
import { difference } from '../../../../../scripts/protect/linked/difference.ts'
import { protectLinked } from '../../../../../scripts/protect/linked/protect-linked.ts'
import type { AlsoHidden } from '../../../../../scripts/protect/pure/protect.ts'
import { protectedCells } from '../../../../../scripts/protect/pure/protected-cells.ts'
import { areaComponents } from '../../../../../scripts/protect/release/ledger/area-components.ts'
import { auditAreas } from '../../../../../scripts/protect/release/ledger/audit-areas.ts'
import { cellName, isHidden, releaseState } from '../../../../../scripts/protect/release/ledger/published-cell.ts'
import type { OpenSolver } from '../../../../../scripts/verify/attack/programme/attack-pieces.ts'
import type { PublicRegister } from '../../../../../scripts/verify/attack/read/public-register.ts'
import type { RecipientTable } from '../../../../../src/gate/recipients/recipient-counts.ts'
import type { ProtectedCell } from '../../../../../src/schemas/recipients.ts'
import { attackCells } from '../attack-cells.ts'
import { kindsNarrowed } from './kinds-narrowed.ts'
import { attackWorld, type Publication, type WorldSum } from './published-world.ts'
import type { RandomOffice } from './random-office.ts'

/**
 * What became of an office: refused by the program, stopped by its own attack on a second release (a figure that is kept
 * hidden from an earlier one follows there, whatever its size), or published and attacked.
 */
export type OfficeAttack = {
	outcome: 'refused' | 'stopped' | 'published'
	/** Small counts attacked, and the programmes solved for them. */
	cells: number
	linear: number
	integer: number
	/** What the program's own attack on the published file reports, and what the proof breaks. */
	found: string[]
	breaches: string[]
}

type ProtectTables = typeof protectLinked

/** Protects an office as the program does, publishes it, and attacks it: by the program's attack, and by proof. */
export async function attackOffice(
	office: RandomOffice,
	open: OpenSolver,
	protectTables: ProtectTables = protectLinked,
): Promise<OfficeAttack> {
	const { tables, k, next, parentOf } = office
	const refused = { outcome: 'refused' as const, cells: 0, linear: 0, integer: 0, found: [], breaches: [] }
	if (checkLinks(tables, parentOf).length > 0) return refused
	const publish = publisherOf(office, protectTables)
	const first = publish(tables)
	const publications = tables.map((table, at) =>
		publicationOf(table, first[at] ?? [], (leaf) => halvesOf(office, leaf)),
	)
	if (next) {
		const before = releaseState(first.flat())
		const isHiddenBefore: AlsoHidden = (area, breakdown, category) =>
			isHidden(before.get(cellName({ area, breakdown, category, measure: 'keluarga' })))
		const second = publish([next.table], isHiddenBefore).flat()
		const audit = await auditAreas(before, releaseState(second), areaComponents(next.changes), k)
		if (audit.length > 0) return refused
		if (attackFile(second, office, open).length > 0) return { ...refused, outcome: 'stopped' }
		publications.push(publicationOf(next.table, second, (leaf) => next.origin.get(leaf) ?? []))
	}
	const { rests, sums } = linksOf(office)
	const world = attackWorld([...publications, ...rests], sums, k, open)
	return {
		outcome: 'published',
		...world,
		breaches: [...world.breaches, ...kindsNarrowed(office, first.flat())],
		found: attackFile(first.flat(), office, open),
	}
}

function publisherOf({ k, parentOf, benefits, seed }: RandomOffice, protectTables: ProtectTables) {
	return (tables: readonly RecipientTable[], before?: AlsoHidden) =>
		protectTables(tables, {
			threshold: k,
			parentOf,
			// A second release may come after the secret was lost.
			secret: `${seed}${before ? ' again' : ''}`,
			benefitsOf: () => (benefits.length > 0 ? [benefits] : []),
			hiddenBefore: () => before,
		}).map(protectedCells)
}

function publicationOf(
	table: RecipientTable,
	cells: readonly ProtectedCell[],
	places: (leaf: string) => readonly string[],
): Publication {
	return { people: peopleOf(table), table, cells, places }
}

function peopleOf({ programme, period }: RecipientTable): string {
	return `${programme} ${period}`
}

/** A village that is parted later consists of its halves from the first. */
function halvesOf({ next }: RandomOffice, leaf: string): string[] {
	const places = [...(next?.origin.values() ?? [])].flat()
	const halves = places.filter((place) => place === `${leaf}+` || place === `${leaf}-`)
	return halves.length > 0 ? halves : [leaf]
}

/** How the tables of an office stand to each other in truth, with what follows of tables that are not published. */
function linksOf({ tables, extra, parentOf }: RandomOffice): { rests: Publication[]; sums: WorldSum[] } {
	const rests: Publication[] = []
	const sums: WorldSum[] = []
	const link = (whole: RecipientTable, parts: readonly RecipientTable[]) => {
		const rest = difference(whole, parts)
		const names = parts.map(peopleOf)
		if (rest.kind === 'none') return
		if (rest.kind === 'table') {
			const people = `rest of ${peopleOf(whole)}`
			rests.push({ people, table: rest.table, cells: null, places: (leaf) => [leaf] })
			names.push(people)
		}
		sums.push({ whole: peopleOf(whole), parts: names })
	}
	const whole = tables.find(({ period, programme }) => period === '2024' && parentOf(programme) === undefined)
	if (tables.length > 1 && whole)
		link(
			whole,
			tables.filter((table) => table !== whole),
		)
	// Without a year the stages are running totals: each is the one before and what came since.
	if (extra === 'stages' && !whole)
		tables.slice(1).forEach((table, at) => void link(table, [tables[at] as RecipientTable]))
	return { rests, sums }
}

/** The program's own attack, on the file as it would be published. */
function attackFile(
	cells: readonly ProtectedCell[],
	{ k, benefits, tables, parentOf }: RandomOffice,
	open: OpenSolver,
) {
	const text = { id: 'x', en: 'x' }
	const register: PublicRegister = {
		programmes: tables.map(({ programme }) => ({ id: programme, name: text, parent: parentOf(programme) })),
		benefits: benefits.map((amountRupiah) => ({
			...{ programme: 'pkh', component: text, per: 'keluarga', period: '2024' },
			...{ source: text, copies: 1, note: null, amountRupiah },
		})),
		counted: new Set(tables.map(({ programme }) => programme)),
		names: [],
	}
	return attackCells(cells, k, open, register)
}
