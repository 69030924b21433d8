import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { Area } from '../../schemas/area.ts'
import { depthOfLevel } from '../../schemas/area-code.ts'
import type { Indicator } from '../../schemas/indicator.ts'

export const areaLevelRule: Rule = {
	id: 'area-level',
	explanation: {
		id: 'Indikator tidak diisi di bawah tingkat terendah yang sahih baginya.',
		en: 'An indicator has no figures below the lowest level at which it is valid.',
	},
}

/** The Susenas poverty rate, for one, is not valid below kabupaten/kota: its sample does not suffice. */
export function areaLevel(
	area: Pick<Area, 'code' | 'level'>,
	indicator: Pick<Indicator, 'id' | 'lowestLevel'>,
): Finding | null {
	if (depthOfLevel(area.level) <= depthOfLevel(indicator.lowestLevel)) return null
	return broken(
		areaLevelRule,
		{
			id: `${indicator.lowestLevel} atau di atasnya untuk ${indicator.id}`,
			en: `${indicator.lowestLevel} or above for ${indicator.id}`,
		},
		`${area.code} (${area.level})`,
		{
			id: `${indicator.id} hanya sahih sampai tingkat ${indicator.lowestLevel}; hapus baris ini`,
			en: `${indicator.id} is valid down to ${indicator.lowestLevel} only; remove this row`,
		},
	)
}
