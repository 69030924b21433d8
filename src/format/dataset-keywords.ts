import { inLanguage, type Language } from '../schemas/bilingual.ts'
import type { Dataset } from '../schemas/dataset.ts'
import type { Indicator } from '../schemas/indicator.ts'
import type { Programme } from '../schemas/programme.ts'
import { themeName } from './theme-name.ts'

/** What a dataset is looked for by: its themes, its indicators by their short names, its programmes, its register, its places. */
export function datasetKeywords(
	dataset: Pick<Dataset, 'indicators' | 'programmes' | 'register'>,
	registers: { indicators: Iterable<Indicator>; programmes: readonly Pick<Programme, 'id' | 'name'>[] },
	places: readonly string[],
	language: Language,
): string[] {
	const indicators = [...registers.indicators].filter(({ id }) => dataset.indicators.includes(id))
	const programmes = registers.programmes.filter(({ id }) => dataset.programmes.includes(id))
	return [
		...new Set([
			...indicators.map((indicator) => themeName(indicator, language)),
			...indicators.map(({ short }) => short[language]),
			...programmes.map(({ name }) => name[language]),
			inLanguage(dataset.register, language),
			...places,
		]),
	]
}
