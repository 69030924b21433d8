import type { AreaContext } from '../../facts/area-context.ts'
import { isOfDesaOnly } from '../../facts/desa-only.ts'
import { areaText } from '../../i18n/area.ts'
import type { Indicator } from '../../schemas/indicator.ts'

/** What is made for desa only ranks villages among the desa; everything else among all areas under the parent. */
export function siblingNoun({ language, area }: AreaContext, indicator: Indicator): string {
	return isOfDesaOnly(indicator) && area.level === 'desa-kelurahan' ? 'desa' : areaText(language).siblings[area.level]
}
