import { alikeShares } from './checks/alike-shares.ts'
import { categoryByLimits } from './checks/category-by-limits.ts'
import { computedColumn } from './checks/computed-column.ts'
import { copiedColumn } from './checks/copied-column.ts'
import { copiedPeriod } from './checks/copied-period.ts'
import { countByRate } from './checks/count-by-rate.ts'
import { exactSums } from './checks/exact-sums.ts'
import { heapedDigits } from './checks/heaped-digits.ts'
import { impliedPeople } from './checks/implied-people.ts'
import { jump, jumpAlone } from './checks/jump.ts'
import { jumpHistory } from './checks/jump-history.ts'
import { notAbove, notAboveMean } from './checks/not-above.ts'
import { oneFactor } from './checks/one-factor.ts'
import { oneRatio } from './checks/one-ratio.ts'
import { periodInTime } from './checks/period-in-time.ts'
import { ranksTurned } from './checks/ranks-turned.ts'
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
	'jump-history': jumpHistory,
	'count-by-rate': countByRate,
	'ranks-turned': ranksTurned,
	'one-ratio': oneRatio,
	'copied-column': copiedColumn,
	'computed-column': computedColumn,
	'heaped-digits': heapedDigits,
	'exact-sums': exactSums,
}
