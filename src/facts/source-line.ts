import { hasDownload, readDatasets } from '../contract/read-generated.ts'
import { chartText } from '../i18n/chart.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { Dataset } from '../schemas/dataset.ts'
import type { Figure } from '../schemas/figure.ts'
import { fixedDownloads } from '../schemas/fixed-downloads.ts'
import { type Computed, saySource } from '../sentences/source.ts'
import { holdsInput, type ReadInput } from '../statistics/holds-input.ts'
import { indicatorHref } from './indicator-page.ts'
import { sourceIndicators } from './source-indicators.ts'

/** Where some figures come from: the datasets that hold them or what went into them, and who computed them. */
export type Source = { datasets: readonly Dataset[]; computed: Computed }

/** Where published figures come from; the datasets in the order of the catalogue. */
export function sourceOf(figures: readonly Figure[]): Source {
	const computed = figures.filter(({ derivation }) => derivation !== null)
	return {
		datasets: datasetsOf(figures),
		computed: computed.length === 0 ? 'none' : computed.length < figures.length ? 'part' : 'all',
	}
}

/** The datasets that some figures were read from, and those that hold what went into the ones the portal computed. */
export function datasetsOf(figures: readonly Figure[]): Dataset[] {
	const read = new Set(figures.map(({ dataset }) => dataset))
	const inputs = inputsOf(figures)
	return readDatasets().filter((dataset) => read.has(dataset.id) || inputs.some((input) => holdsInput(dataset, input)))
}

/** What went into computed figures, each once: indicators that are read from files, with the period. */
function inputsOf(figures: readonly Figure[]): ReadInput[] {
	const inputs = figures.flatMap(({ derivation }) => derivation?.inputs ?? [])
	const distinct = new Map(inputs.map(({ indicator, period }) => [`${indicator} ${period}`, { indicator, period }]))
	return [...distinct.values()].map(({ indicator, period }) => ({ sources: sourceIndicators(indicator), period }))
}

/** "Sumber: BPS, Persentase Penduduk Miskin …; dihitung portal ini.": throws where there is nothing to name. */
export function sourceLine({ datasets, computed }: Source, language: Language): string {
	return saySource(datasets, computed, language)
}

/** Links to the files that hold the figures of a chart; each by its name where there are several. */
export function chartFiles({ datasets, computed }: Source, language: Language) {
	const read = computed === 'all' ? [] : datasets.map(({ id }) => id)
	const made = computed === 'none' || !hasDownload(`${fixedDownloads.derived}.csv`) ? [] : [fixedDownloads.derived]
	const files = [...read, ...made]
	const label = (id: string) => (files.length > 1 ? `${chartText(language).csv}: ${id}` : chartText(language).csv)
	return files.map((id) => ({ label: label(id), href: `/unduh/${id}.csv` }))
}

/** Links under a chart: its files, and how the figure is made. */
export function chartActions(source: Source, indicator: string, language: Language) {
	const href = indicatorHref(indicator, language)
	return [
		...chartFiles(source, language),
		...(href === null ? [] : [{ label: chartText(language).method, href: `${href}#metode` }]),
	]
}
