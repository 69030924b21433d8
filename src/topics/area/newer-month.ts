import { figuresOf, hasNumber } from '../../facts/area-figures.ts'
import { formatPeriod } from '../../format/period.ts'
import { formatValue } from '../../format/value.ts'
import type { AreaFile } from '../../schemas/area-file.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import { newerOfOtherMonth } from '../../statistics/newest-figure.ts'

/** "Angka September 2025: 3.344.820 orang": what is newer, but of another month than the figure it stands beside. */
export function sayNewerMonth(file: AreaFile, indicator: Indicator, language: Language): string {
	const figure = newerOfOtherMonth(figuresOf(file, indicator.id).filter(hasNumber))
	if (!figure) return ''
	const [when, value] = [formatPeriod(figure.reference, language), formatValue(figure.value, indicator, language)]
	return language === 'id' ? `Angka ${when}: ${value}` : `Figure of ${when}: ${value}`
}
