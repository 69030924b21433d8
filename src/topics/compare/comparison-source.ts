import { chartText } from '../../i18n/chart.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { CompareArea, CompareData, CompareSource } from './compare-data.ts'

/** The datasets that the compared figures were read from; derived figures name none, then all they rest on. */
export function sourcesOf({ sources }: CompareData, areas: readonly CompareArea[]): readonly CompareSource[] {
	const read = new Set(areas.flatMap(({ figures }) => figures.map(({ dataset }) => dataset)))
	const used = sources.filter(({ id }) => read.has(id))
	return used.length > 0 ? used : sources
}

/** "Sumber: BPS, Persentase …" for every publisher, each table once. */
export function comparisonSource(sources: readonly CompareSource[], language: Language): string {
	const said = sources.map(({ publisher, table, issued }) => {
		const name = `${publisher[language]}, ${table[language]}`
		return name.endsWith(issued) ? name : `${name} (${issued})`
	})
	return said.length === 0 ? '' : `${chartText(language).source}: ${[...new Set(said)].join('; ')}.`
}
