import type { AreaRegister } from '../../src/gate/register/area-register.ts'
import type { Area, AreaKind } from '../../src/schemas/area.ts'

/** How many areas of each kind lie inside an area. */
export type KindCounts = Partial<Record<AreaKind, number>>

/** How many areas of each kind lie inside each area that has areas inside; one walk over the register. */
export function contents(register: AreaRegister): ReadonlyMap<string, KindCounts> {
	const byArea = new Map<string, KindCounts>()
	for (const root of register.roots) countInside(root, register, byArea)
	return byArea
}

function countInside(area: Area, register: AreaRegister, byArea: Map<string, KindCounts>): KindCounts {
	const counts: KindCounts = {}
	const children = register.childrenOf(area.code)
	for (const child of children) {
		counts[child.kind] = (counts[child.kind] ?? 0) + 1
		const inner = countInside(child, register, byArea)
		for (const [kind, count] of Object.entries(inner) as [AreaKind, number][]) {
			counts[kind] = (counts[kind] ?? 0) + count
		}
	}
	if (children.length > 0) byArea.set(area.code, counts)
	return counts
}
