import { keyOf, type MergedCells, type PlacedAttackFinding } from './read/merge-cells.ts'
import { areasOfGroup, type PrintedCell, sayPlace } from './read/printed-cell.ts'
import { attackFinding } from './rules/attack-finding.ts'

/** True for a sum over areas that its file lists. */
export function isGroup({ area }: Pick<PrintedCell, 'area'>): boolean {
	return areasOfGroup(area) !== null
}

/**
 * Judges printed sums over groups of areas, such as electoral districts. A sum of published cells is known to every
 * reader anyway and opens nothing; a sum that holds one hidden cell is an equation about it, and is refused without
 * asking how much it tells.
 */
export function* attackGroups(
	groups: readonly PrintedCell[],
	{ cells }: Pick<MergedCells, 'cells'>,
): Generator<PlacedAttackFinding> {
	for (const group of groups) {
		// Sums of other counts stand in the same tables; they are about no programme.
		const areas = areasOfGroup(group.area)
		if (areas === null || group.value === null || group.programme === '') continue
		const parts = areas.map((area) => cells.get(keyOf({ ...group, area }))?.value ?? null)
		const { file, line } = group
		if (parts.includes(null)) {
			const finding = attackFinding('derived', 'no sum over a hidden area', sayPlace(group))
			yield { file, line, finding }
		} else if (parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) !== group.value) {
			yield { file, line, finding: attackFinding('contradiction', 'the sum of its areas', sayPlace(group)) }
		}
	}
}
