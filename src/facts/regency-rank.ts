import { readArea } from '../contract/read-generated.ts'
import type { Child } from '../schemas/area-file.ts'
import type { Rank } from '../schemas/figure.ts'
import type { Indicator } from '../schemas/indicator.ts'
import { ranks } from '../statistics/ranks.ts'
import type { AreaContext } from './area-context.ts'
import { hasNumber, isComplete } from './area-figures.ts'
import { isOfDesaOnly } from './desa-only.ts'

/** A place among fewer of those that should have a figure is none: the rule of the ranks among siblings. */
const ENOUGH = 0.9

/**
 * The place of a village's newest figure among all villages of its kabupaten or kota, by figures of the same period. `null`
 * for other areas, where too few of those villages have one, and where all that have one lie in its own kecamatan.
 */
export function regencyRank(
	{ area, regency, parent }: AreaContext,
	indicator: Indicator,
	reference: string,
): Rank | null {
	if (area.level !== 'desa-kelurahan' || !regency?.children.every(({ hasPage }) => hasPage)) return null
	const villages = regency.children.flatMap((kecamatan) => readArea(kecamatan.area.code).children)
	const expected = villages.filter((village) => village.area.kind === 'desa' || !isOfDesaOnly(indicator))
	const found = expected.flatMap((village) => comparable(village, indicator, reference))
	const at = found.findIndex(({ code }) => code === area.code)
	const isWider = found.some(({ code }) => !code.startsWith(`${parent?.area.code}.`))
	if (at === -1 || !isWider || found.length < expected.length * ENOUGH) return null
	const values = found.map(({ value }) => value)
	return ranks(values, indicator.decimals)[at] ?? null
}

/** A figure of the whole village, of this period and in no doubt. */
function comparable({ area, newest }: Child, { id }: Indicator, reference: string): { code: string; value: number }[] {
	const figure = newest[id]
	if (!figure || !hasNumber(figure) || figure.reference !== reference) return []
	return isComplete(figure) && figure.status !== 'U' ? [{ code: area.code, value: figure.value }] : []
}
