import type { Area } from '../../../schemas/area.ts'
import { type AreaLevel, depthOfLevel } from '../../../schemas/area-level.ts'
import type { Indicator } from '../../../schemas/indicator.ts'
import { desaOnly } from '../../../statistics/desa-only.ts'

/** What one template is made of. */
export type TemplatePlan = {
	/** The indicator it is named after, then those that belong to it. */
	indicators: readonly [Indicator, ...Indicator[]]
	/** The area whose parts are listed, their level, and they themselves in code order. */
	area: Area
	level: AreaLevel
	areas: readonly Area[]
	/** The areas between one of them and `area`, nearest first. */
	outer: (area: Area) => readonly Area[]
}

/** What of the register of areas is asked. */
export type AreaTree = {
	get(code: string): Area | undefined
	childrenOf(code: string): readonly Area[]
	ancestorsOf(code: string): readonly Area[]
}

/**
 * One template for each indicator that is typed in, with those that belong to it; one replaced by another is filled in
 * no more. It lists the areas of the lowest level at which the figure is valid, inside the office's own area, or the
 * nearest one around it that has such areas inside: of a poverty rate all kabupaten/kota of the province. What is made for
 * desa only lists no kelurahan.
 */
export function templatePlans(homeCode: string, indicators: readonly Indicator[], tree: AreaTree): TemplatePlan[] {
	const home = tree.get(homeCode)
	if (!home) return []
	const forDesa = desaOnly(new Map(indicators.map((one) => [one.id, one])))
	const typed = new Map(indicators.filter(({ derived }) => !derived).map((one) => [one.id, one]))
	return [...typed.values()].flatMap((main) => {
		if (typed.has(main.belongsTo ?? '') || main.replacedBy) return []
		const area = [home, ...tree.ancestorsOf(home.code).toReversed()].find((one) => isAbove(one.level, main.lowestLevel))
		if (!area) return []
		const level = main.lowestLevel
		const parts = [...typed.values()].filter(
			(one) => belongsUnder(one, main.id, typed) && !isAbove(one.lowestLevel, level) && !one.replacedBy,
		)
		const outer = ({ code }: Area) =>
			tree
				.ancestorsOf(code)
				.filter((one) => isAbove(area.level, one.level))
				.toReversed()
		const areas = areasAt(level, area, tree).filter(({ kind }) => kind !== 'kelurahan' || !forDesa.has(main.id))
		return [{ indicators: [main, ...parts], area, level, areas, outer }]
	})
}

function isAbove(level: AreaLevel, other: AreaLevel): boolean {
	return depthOfLevel(level) < depthOfLevel(other)
}

function belongsUnder({ belongsTo }: Indicator, id: string, typed: ReadonlyMap<string, Indicator>): boolean {
	if (belongsTo === undefined) return false
	const parent = typed.get(belongsTo)
	return belongsTo === id || (parent !== undefined && belongsUnder(parent, id, typed))
}

function areasAt(level: AreaLevel, area: Area, tree: AreaTree): Area[] {
	return tree.childrenOf(area.code).flatMap((child) => (child.level === level ? [child] : areasAt(level, child, tree)))
}
