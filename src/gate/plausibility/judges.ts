import { alikeShares } from './checks/alike-shares.ts'
import { categoryByLimits } from './checks/category-by-limits.ts'
import { copiedPeriod } from './checks/copied-period.ts'
import { impliedPeople } from './checks/implied-people.ts'
import { jump, jumpAlone } from './checks/jump.ts'
import { notAbove, notAboveMean } from './checks/not-above.ts'
import { oneFactor } from './checks/one-factor.ts'
import { periodInTime } from './checks/period-in-time.ts'
import { ratioBand } from './checks/ratio-band.ts'
import { shiftedRows } from './checks/shifted-rows.ts'
import { betweenAreas, sumOfAreas } from './checks/sum-of-areas.ts'
import { meanOfParts, sumOfParts } from './checks/sum-of-parts.ts'
import type { Judge } from './figures/alarm.ts'
import type { CheckKind } from './figures/declared-check.ts'

/** How each kind of check is done. */
export const judges: Readonly<Record<CheckKind, Judge>> = {
	'not-above': notAbove,
	'not-above-mean': notAboveMean,
	'sum-of-parts': sumOfParts,
	'mean-of-parts': meanOfParts,
	'category-by-limits': categoryByLimits,
	'ratio-band': ratioBand,
	'sum-of-areas': sumOfAreas,
	'between-areas': betweenAreas,
	'implied-people': impliedPeople,
	jump,
	'jump-alone': jumpAlone,
	'copied-period': copiedPeriod,
	'one-factor': oneFactor,
	'shifted-rows': shiftedRows,
	'alike-shares': alikeShares,
	period: periodInTime,
}
