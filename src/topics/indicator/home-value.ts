import { readArea, readPortal } from '../../contract/read-generated.ts'
import { isComplete, newestNumberOf } from '../../facts/area-figures.ts'
import { placeName } from '../../facts/place-name.ts'
import { formatPeriod } from '../../format/period.ts'
import { formatValue } from '../../format/value.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Indicator } from '../../schemas/indicator.ts'

/** "Sumenep 17,02% (Maret 2025)": the newest figure of the home area; `null` where it has none, or a partial sum. */
export function homeValue(indicator: Indicator, language: Language): string | null {
	const file = readArea(readPortal().home_area)
	const figure = newestNumberOf(file, indicator.id)
	if (!figure || !isComplete(figure) || figure.status === 'U') return null
	const value = formatValue(figure.value, indicator, language)
	return `${placeName(file.area)} ${value} (${formatPeriod(figure.reference, language)})`
}
