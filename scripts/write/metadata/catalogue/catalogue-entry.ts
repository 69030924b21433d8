import { titleOf } from '../../../../src/format/area-name.ts'
import { type DatasetEdition, datasetEdition } from '../../../../src/format/dataset-edition.ts'
import { datasetKeywords } from '../../../../src/format/dataset-keywords.ts'
import { themeName } from '../../../../src/format/theme-name.ts'
import type { Area } from '../../../../src/schemas/area.ts'
import { type Bilingual, type Language, languages } from '../../../../src/schemas/bilingual.ts'
import type { Dataset } from '../../../../src/schemas/dataset.ts'
import type { Download } from '../../../../src/schemas/download.ts'
import { fixedDownloads } from '../../../../src/schemas/fixed-downloads.ts'
import type { Indicator } from '../../../../src/schemas/indicator.ts'
import { type LicenceLink, licenceLink } from '../../../../src/schemas/licence-id.ts'
import type { Portal } from '../../../../src/schemas/portal.ts'
import type { Programme } from '../../../../src/schemas/programme.ts'
import { figureColumns, type PublishedHeading, recipientColumns } from '../../../../src/schemas/published-columns.ts'
import type { PublishedRelease } from '../../../../src/schemas/release-contents.ts'
import { unitWords } from '../../../../src/schemas/unit.ts'
import { type FileFormat, fileFormat } from './file-format.ts'
import { periodDays } from './period-days.ts'

/** What every description of the published data is made from: sidecars, registers, and the files as they were written. */
export type CatalogueSource = {
	readonly portal: Portal
	/** Observations, what was computed from them, and recipients after protection. */
	readonly datasets: readonly Dataset[]
	readonly indicators: readonly Indicator[]
	readonly programmes: readonly Programme[]
	readonly register: { get(code: string): Area | undefined }
	hasPage(code: string): boolean
	/** Newest first. */
	readonly releases: readonly PublishedRelease[]
	/** Every download, as it was written. */
	readonly downloads: readonly Download[]
}

/** One file of a dataset, with its format. */
export type Distribution = Omit<Download, 'format'> & { readonly format: FileFormat; readonly url: string }

/** A dataset as all catalogues tell it; each standard only gives these facts other names. */
export type CatalogueEntry = {
	readonly dataset: Dataset
	/** Names the dataset for good, in every language and every catalogue. */
	readonly iri: string
	readonly page: Bilingual
	readonly description: Bilingual
	readonly keywords: Readonly<Record<Language, readonly string[]>>
	/** Themes of its indicators, each once. */
	readonly themes: readonly { id: string; name: Bilingual }[]
	/** Units of its figures, each once. */
	readonly units: readonly { id: string; name: Bilingual }[]
	readonly places: readonly { code: string; name: string; hasPage: boolean }[]
	/** Days of its first and last figure. */
	readonly days: { first: string; last: string } | null
	readonly licence: LicenceLink | null
	readonly edition: DatasetEdition
	readonly columns: readonly PublishedHeading[]
	readonly key: readonly PublishedHeading[]
	/** The table first. */
	readonly distributions: readonly Distribution[]
}

/** Headings of a published table. */
const columnsOf = { observations: figureColumns, recipients: recipientColumns } as const

/** What tells its rows apart. */
const keys = {
	observations: ['kode_wilayah', 'indikator', 'periode'],
	recipients: ['kode_wilayah', 'program', 'periode', 'rincian', 'kategori', 'ukuran'],
} as const satisfies Record<Dataset['kind'], readonly PublishedHeading[]>

/** The datasets in the order of the catalogue. */
export function catalogueEntries(source: CatalogueSource): CatalogueEntry[] {
	return source.datasets.map((dataset) => catalogueEntry(dataset, source))
}

function catalogueEntry(dataset: Dataset, source: CatalogueSource): CatalogueEntry {
	const { portal, indicators, register, releases, downloads } = source
	const { id, kind, title, method, licence_id } = dataset
	const own = indicators.filter((indicator) => dataset.indicators.includes(indicator.id))
	const places = (dataset.places ?? []).map((code) => ({
		code,
		name: placeName(code, register),
		hasPage: source.hasPage(code),
	}))
	const days = [periodDays(dataset.periods.first), periodDays(dataset.periods.last)]
	return {
		dataset,
		iri: datasetIri(portal, id),
		page: eachLanguage((language) => portal.site + datasetPage(id, language)),
		description: eachLanguage((language) => `${title[language]}. ${method[language]}`),
		keywords: eachLanguage((language) =>
			datasetKeywords(
				dataset,
				source,
				places.map(({ name }) => name),
				language,
			),
		),
		themes: themesOf(own),
		units: unitsOf(own),
		places,
		days: days[0] && days[1] ? { first: days[0].first, last: days[1].last } : null,
		licence: licence_id === undefined ? null : licenceLink(licence_id),
		edition: datasetEdition(dataset, lastChange(id, releases)),
		columns: columnsOf[kind],
		key: keys[kind],
		distributions: distributionsOf(id, downloads, portal),
	}
}

/** Day of the newest release that changed figures of a dataset. */
function lastChange(id: string, releases: readonly PublishedRelease[]): string | null {
	const last = releases.find(({ contents }) =>
		[contents?.added, contents?.revised, contents?.withdrawn].some((figures) =>
			figures?.some(({ dataset }) => dataset === id),
		),
	)
	return last?.release ?? null
}

/** The name of a dataset in every catalogue, which its page bears as well. */
export function datasetIri({ site }: Pick<Portal, 'site'>, id: string): string {
	return `${site}${datasetPage(id, 'id')}${id === fixedDownloads.derived ? `#${id}` : '#dataset'}`
}

/** What the portal computed has no page of its own: its place in the list of all datasets tells of it. */
function datasetPage(id: string, language: Language): string {
	return `${language === 'id' ? '' : `/${language}`}/data/${id === fixedDownloads.derived ? '' : `${id}/`}`
}

function eachLanguage<T>(say: (language: Language) => T): Record<Language, T> {
	const said = languages.map((language) => [language, say(language)])
	return Object.fromEntries(said)
}

function placeName(code: string, register: CatalogueSource['register']): string {
	const area = register.get(code)
	return area ? titleOf(area, 'id') : code
}

function themesOf(indicators: readonly Indicator[]): CatalogueEntry['themes'] {
	const themes = new Map(indicators.map((indicator) => [indicator.theme, indicator]))
	return [...themes].map(([id, indicator]) => ({
		id,
		name: eachLanguage((language) => themeName(indicator, language)),
	}))
}

function unitsOf(indicators: readonly Indicator[]): CatalogueEntry['units'] {
	return [...new Set(indicators.map(({ unit }) => unit))].map((id) => ({
		id,
		name: eachLanguage((language) => unitWords(id, language).name),
	}))
}

/** The files that hold the rows of the dataset, each in a format that catalogues know. */
function distributionsOf(id: string, downloads: readonly Download[], { site }: Portal): Distribution[] {
	const found = downloads
		.filter((download) => download.kind === 'dataset' && download.id === id)
		.flatMap((download): Distribution[] => {
			const format = fileFormat(download.format)
			return format ? [{ ...download, format, url: `${site}/unduh/${download.path}` }] : []
		})
	return found.sort((a, b) => Number(isTable(b)) - Number(isTable(a)) || (a.path < b.path ? -1 : 1))
}

/** True for the form that a column description belongs to. */
export function isTable({ format }: Pick<Distribution, 'format'>): boolean {
	return format.authority === 'CSV'
}
