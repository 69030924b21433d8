import { readDatasets } from '../contract/read-generated.ts'
import { chartText } from '../i18n/chart.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { Dataset } from '../schemas/dataset.ts'
import type { Figure } from '../schemas/figure.ts'
import { indicatorHref } from './indicator-page.ts'

/** The datasets some figures were read from, in the order of the catalogue. */
export function datasetsOf(figures: readonly Figure[]): Dataset[] {
	const ids = new Set(figures.flatMap(({ dataset }) => (dataset ? [dataset] : [])))
	return readDatasets().filter(({ id }) => ids.has(id))
}

/** "Sumber: BPS, Persentase Penduduk Miskin …" for every publisher behind a chart, each once. */
export function sourceLine(datasets: readonly Dataset[], language: Language): string {
	const said = datasets.map(({ publisher, table, issued }) => {
		const name = `${publisher[language]}, ${table[language]}`
		return name.endsWith(issued) ? name : `${name} (${issued})`
	})
	return `${chartText(language).source}: ${[...new Set(said)].join('; ')}.`
}

/** Links under a chart: its file, and how the figure is made. */
export function chartActions(datasets: readonly Dataset[], indicator: string, language: Language) {
	const t = chartText(language)
	const href = indicatorHref(indicator, language)
	return [
		...datasets.slice(0, 1).map(({ id }) => ({ label: t.csv, href: `/unduh/${id}.csv` })),
		...(href === null ? [] : [{ label: t.method, href }]),
	]
}
