import { parentCodeOf } from '../../../../src/schemas/area-code.ts'
import { type AreaComponent, changedComponents, peopledAreas } from './area-components.ts'
import { overlayBounds } from './overlay-bounds.ts'
import { type Column, overlaySystem } from './overlay-system.ts'
import { type CellKey, isTotal, type ReleaseState } from './published-cell.ts'

/**
 * What a change of areas between two releases comes to:
 * - `overlay`: a hidden figure follows from old and new areas together;
 * - `unexplained`: areas come or go, figures of others change, and `areas.csv` does not say how;
 * - `unproven`: the releases contradict each other or are too large, so that nothing can be proved.
 */
export type AreaFinding = { kind: 'overlay' | 'unexplained' | 'unproven'; key: CellKey }

/** Fewest hidden areas that may share a sum which follows. */
const FEWEST_MEMBERS = 3

/**
 * Holds two releases of counts that are the same, or nearly, to the overlay of their areas. Areas that exchanged
 * ground (`areaComponents`) have the same count together, before and after, and villages that did not change have the
 * same alone. What follows of hidden cells is asked by linear programme: each that may be small keeps an upper bound of
 * K and a width of K − 1, and a sum that follows is one of at least three areas, 0 or at least K.
 */
export async function auditAreas(
	before: ReleaseState,
	after: ReleaseState,
	components: readonly AreaComponent[],
	threshold: number,
): Promise<AreaFinding[]> {
	const [then, now] = [peopledAreas(before), peopledAreas(after)]
	const changed = changedComponents(components, then, now)
	const unexplained = unexplainedAreas(before, after, new Set(changed.flat()))
	if (unexplained.length > 0) return unexplained
	if (changed.length === 0) return []
	const findings: AreaFinding[] = []
	for (const columns of layersOf([before, after])) {
		const system = overlaySystem([before, after], changed, columns)
		const bounds = await overlayBounds(system)
		const [total] = columns
		const anywhere = { area: changed[0]?.[0] ?? '', ...(total as Column) }
		if (bounds === null || bounds === 'too-large') return [{ kind: 'unproven', key: anywhere }]
		for (const {
			target,
			bounds: { least, most },
		} of bounds) {
			const mayBeSmall = least < threshold && most > 0
			const key = system.targets[target]?.key
			if (key && mayBeSmall && (most < threshold || most - least < threshold - 1))
				findings.push({ kind: 'overlay', key })
		}
		for (const { unknowns, value, isChange } of system.equations) {
			const isSum = isChange && new Set(unknowns.values()).size === 1
			if (!isSum || (unknowns.size >= FEWEST_MEMBERS && (value === 0 || Math.abs(value) >= threshold))) continue
			for (const { key, sum } of system.targets)
				if ([...sum.unknowns.keys()].every((unknown) => unknowns.has(unknown))) findings.push({ kind: 'overlay', key })
		}
	}
	return [...new Map(findings.map((finding) => [JSON.stringify(finding.key), finding])).values()]
}

/**
 * Villages of one release that the other does not have and no change explains, where people may have moved between
 * them and others: they came and a published figure fell, or they went and one rose. Where nothing else changed, more
 * was published than before, or less.
 */
function unexplainedAreas(before: ReleaseState, after: ReleaseState, explained: ReadonlySet<string>): AreaFinding[] {
	const came = without(after, before, explained)
	const went = without(before, after, explained)
	const differences = [...before].flatMap(([name, cell]) => {
		const now = after.get(name)
		return now && isTotal(cell.key) && cell.value !== null && now.value !== null ? [now.value - cell.value] : []
	})
	const isMoved =
		(came.length > 0 && differences.some((one) => one < 0)) || (went.length > 0 && differences.some((one) => one > 0))
	return isMoved ? [...came, ...went].map((key) => ({ kind: 'unexplained', key })) : []
}

/** Villages with recipients in one release and without a cell in the other. */
function without(state: ReleaseState, other: ReleaseState, explained: ReadonlySet<string>): CellKey[] {
	const inner = innerAreas(state)
	const known = new Set([...other.values()].map(({ key }) => key.area))
	return [...state.values()].flatMap(({ key, value }) =>
		isTotal(key) && value !== 0 && !inner.has(key.area) && !known.has(key.area) && !explained.has(key.area)
			? [key]
			: [],
	)
}

function innerAreas(state: ReleaseState): Set<string> {
	return new Set([...state.values()].flatMap(({ key }) => parentCodeOf(key.area) ?? []))
}

/** The totals with the categories of each breakdown; alone where there is none. */
function layersOf(states: readonly ReleaseState[]): Column[][] {
	const columns = new Map<string, Column>()
	for (const state of states) {
		for (const { key } of state.values()) {
			if (key.measure === 'rupiah') continue
			const { breakdown, category, measure } = key
			columns.set(`${breakdown}\t${category}`, { breakdown, category, measure })
		}
	}
	const all = [...columns.values()]
	const totals = all.filter(({ breakdown }) => breakdown === 'total')
	const breakdowns = new Set(all.flatMap(({ breakdown }) => (breakdown === 'total' ? [] : [breakdown])))
	if (breakdowns.size === 0) return [totals]
	return [...breakdowns].map((breakdown) => [...totals, ...all.filter((column) => column.breakdown === breakdown)])
}

/** Share of equal village figures from which two periods count nearly the same people. */
const STABLE_SHARE = 0.9
const FEWEST_COMPARED = 3

/** True when two periods have so many equal village figures that one can stand for the other. */
export function isStable(before: ReleaseState, after: ReleaseState): boolean {
	let [same, compared] = [0, 0]
	const inner = innerAreas(before)
	for (const [name, { key, value }] of before) {
		const now = after.get(name)?.value
		if (!isTotal(key) || inner.has(key.area) || !value || now === null || now === undefined) continue
		compared++
		if (now === value) same++
	}
	return compared >= FEWEST_COMPARED && same >= STABLE_SHARE * compared
}
