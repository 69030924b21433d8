import { chartText } from '../../i18n/chart.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { CompareArea, CompareData } from './compare-data.ts'

/** "Sumber: BPS, Persentase …" for every publisher behind the compared figures, each once. */
export function comparisonSource({ sources }: CompareData, areas: readonly CompareArea[], language: Language): string {
	const read = new Set(areas.flatMap(({ figures }) => figures.map(({ dataset }) => dataset)))
	// Derived figures name no dataset; then all that the indicator rests on are named.
	const used = sources.filter(({ id }) => read.has(id))
	const said = (used.length > 0 ? used : sources).map(({ publisher, table, issued }) => {
		const name = `${publisher[language]}, ${table[language]}`
		return name.endsWith(issued) ? name : `${name} (${issued})`
	})
	return said.length === 0 ? '' : `${chartText(language).source}: ${[...new Set(said)].join('; ')}.`
}
