import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import { nearestWordHint } from '../../issue/nearest-word.ts'
import { areaLevels } from '../../schemas/area-code.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import type { PlanChoice } from '../../schemas/plan-choice.ts'

export const portalPlanRule: Rule = {
	id: 'portal-plan',
	explanation: {
		id: 'Indikator dalam plan di portal.yaml terdaftar dan sah sampai tingkat wilayah yang menampilkannya.',
		en: 'Indicators of plan in portal.yaml are registered and valid down to the level that shows them.',
	},
}

type Fault = { path: (string | number)[]; finding: Finding }
type Registry = ReadonlyMap<string, Pick<Indicator, 'lowestLevel'> | null>

/** Every id of the plan that no page of its level could show, with its place in portal.yaml. */
export function portalPlan(plan: PlanChoice, registry: Registry): Fault[] {
	return Object.entries(plan).flatMap(([level, choice]) =>
		Object.entries(choice ?? {}).flatMap(([key, chosen]) =>
			[chosen ?? []].flat().flatMap((id, index) => {
				const finding = planned(id, level, registry)
				const path = ['plan', level, key, ...(typeof chosen === 'string' ? [] : [index])]
				return finding ? [{ path, finding }] : []
			}),
		),
	)
}

function planned(id: string, level: string, registry: Registry): Finding | null {
	const indicator = registry.get(id)
	if (indicator === undefined) {
		return broken(
			portalPlanRule,
			{ id: 'id dari indicators.csv', en: 'an id from indicators.csv' },
			id,
			nearestWordHint(id, [...registry.keys()], {
				id: 'pakai id dari indicators.csv',
				en: 'use an id from indicators.csv',
			}),
		)
	}
	const levels: readonly string[] = areaLevels
	if (!indicator || levels.indexOf(level) <= levels.indexOf(indicator.lowestLevel)) return null
	return broken(
		portalPlanRule,
		{ id: `indikator yang sahih untuk ${level}`, en: `an indicator that is valid for ${level}` },
		`${id} (${indicator.lowestLevel})`,
		{
			id: `${id} hanya sah sampai ${indicator.lowestLevel}; hapus dari ${level}`,
			en: `${id} is valid down to ${indicator.lowestLevel} only; take it out of ${level}`,
		},
	)
}
