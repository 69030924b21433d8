import { hasDownload, readDatasets } from '../contract/read-generated.ts'
import { formatPeriod } from '../format/period.ts'
import { address } from '../i18n/address.ts'
import { areaText } from '../i18n/area.ts'
import { chartText } from '../i18n/chart.ts'
import type { AreaLevel } from '../schemas/area-level.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { Dataset } from '../schemas/dataset.ts'
import type { Figure } from '../schemas/figure.ts'
import { fixedDownloads } from '../schemas/fixed-downloads.ts'
import { sayShortSource } from '../sentences/short-source.ts'
import type { Computed } from '../sentences/source.ts'
import { holdsInput, type ReadInput } from '../statistics/holds-input.ts'
import { indicatorHref } from './indicator-page.ts'
import { sourceIndicators } from './source-indicators.ts'

/** Where some figures come from: the datasets that hold them or what went into them, and who computed them. */
export type Source = {
	datasets: readonly Dataset[]
	computed: Computed
	/** The reference periods that each dataset gives; all it holds where that is not told. */
	references?: ReadonlyMap<string, readonly string[]>
}

/** A source as a sentence, and the parts of it that lead to a dataset. */
export type SourceText = { source: string; sourceLinks: readonly { text: string; href: string }[] }

/** Where published figures come from; the datasets in the order of the catalogue. */
export function sourceOf(figures: readonly Figure[]): Source {
	const computed = figures.filter(({ derivation }) => derivation !== null)
	const inputs = inputsOf(figures)
	const given = readDatasets().flatMap((dataset): [Dataset, string[]][] => {
		const read = figures.flatMap((figure) => (figure.dataset === dataset.id ? [figure.reference] : []))
		const put = inputs.flatMap((input) => (holdsInput(dataset, input) ? [periodIn(dataset, input)] : []))
		return read.length + put.length > 0 ? [[dataset, [...read, ...put]]] : []
	})
	return {
		datasets: given.map(([dataset]) => dataset),
		computed: computed.length === 0 ? 'none' : computed.length < figures.length ? 'part' : 'all',
		references: new Map(given.map(([{ id }, references]) => [id, references])),
	}
}

/** The datasets that some figures were read from, and those that hold what went into the ones the portal computed. */
export function datasetsOf(figures: readonly Figure[]): readonly Dataset[] {
	return sourceOf(figures).datasets
}

/** What went into computed figures, each once: indicators that are read from files, with the period. */
function inputsOf(figures: readonly Figure[]): ReadInput[] {
	const inputs = figures.flatMap(({ derivation }) => derivation?.inputs ?? [])
	const distinct = new Map(inputs.map(({ indicator, period }) => [`${indicator} ${period}`, { indicator, period }]))
	return [...distinct.values()].map(({ indicator, period }) => ({ sources: sourceIndicators(indicator), period }))
}

/** An input is held by its year: a dataset of one month gives that month. */
function periodIn({ periods }: Dataset, { period }: ReadInput): string {
	return periods.first === periods.last ? periods.last : period
}

/** "Sumber: BPS, Susenas Maret 2025; dihitung portal ini.": throws where there is nothing to name. */
export function sourceLine(source: Source, language: Language): string {
	return sourceText(source, language).source
}

/** The same with the words that lead to the datasets. */
export function sourceText({ datasets, computed, references }: Source, language: Language): SourceText {
	const read = datasets.map(({ id, publisher, register, levels, title, periods }) => ({
		...{ id, publisher, register, levels, title },
		span: spanOf(references?.get(id) ?? Object.values(periods), language),
	}))
	const parts = sayShortSource(read, computed, (level) => levelName(level, language), language)
	return {
		source: parts.map(({ text }) => text).join(''),
		sourceLinks: parts.flatMap(({ text, dataset }) =>
			dataset === undefined ? [] : [{ text, href: address(language, `/data/${dataset}/`) }],
		),
	}
}

/** A dataset in a few words: "BPS, Susenas 2004–2025". */
export function datasetName(dataset: Dataset, language: Language): string {
	const [name] = sourceText({ datasets: [dataset], computed: 'none' }, language).sourceLinks
	return name?.text ?? dataset.title[language]
}

/** "kabupaten/kota", "provinsi/nasional". */
function levelNames(levels: readonly AreaLevel[], language: Language): string {
	return levels.map((level) => levelName(level, language)).join('/')
}

function levelName(level: AreaLevel, language: Language): string {
	return level === 'negara' ? chartText(language).national : areaText(language).siblings[level]
}

/** One period as it is said, several by their first and last year: "Maret 2025", "2004–2025". */
function spanOf(references: readonly string[], language: Language): string {
	const [only, ...others] = new Set(references)
	if (only !== undefined && others.length === 0) return formatPeriod(only, language)
	const years = references.map((reference) => reference.slice(0, 4)).sort()
	return years[0] === years.at(-1) ? `${years[0]}` : `${years[0]}–${years.at(-1)}`
}

/** A dataset of more levels is not told by them. */
const FEW_LEVELS = 2

/** Links to the files that hold the figures of a chart; each by its name where there are several. */
export function chartFiles({ datasets, computed }: Source, language: Language) {
	const read = computed === 'all' ? [] : datasets.map(({ id }) => id)
	const made = computed === 'none' || !hasDownload(`${fixedDownloads.derived}.csv`) ? [] : [fixedDownloads.derived]
	const files = [...read, ...made]
	const { csv } = chartText(language)
	const names = new Map(
		datasets.map(({ id, levels }) => [id, levels.length > FEW_LEVELS ? id : levelNames(levels, language)]),
	)
	const apart = new Set(names.values()).size === names.size
	const label = (id: string) => (files.length > 1 ? `${csv}: ${(apart && names.get(id)) || id}` : csv)
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
