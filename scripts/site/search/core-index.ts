import { addressIn } from '../../../src/schemas/address-in.ts'
import type { Area } from '../../../src/schemas/area.ts'
import type { AreaIndex } from '../../../src/schemas/area-index.ts'
import type { Language } from '../../../src/schemas/bilingual.ts'
import type { Dataset } from '../../../src/schemas/dataset.ts'
import type { Indicator } from '../../../src/schemas/indicator.ts'
import type { Portal } from '../../../src/schemas/portal.ts'
import type { SearchAlias } from '../../../src/schemas/search-alias.ts'
import type { AliasRow, CoreIndex, IndicatorRow, RecordRow } from '../../../src/search/index-file.ts'
import { joined } from '../../../src/search/plain-words.ts'
import { indexTerms } from './index-terms.ts'
import { areaRow } from './name-parts.ts'
import type { SearchRecord } from './search-record.ts'

/** What the core is made of. */
export type CoreSources = {
	portal: Pick<Portal, 'home_area' | 'home_indicator'>
	/** Areas with a page. */
	index: AreaIndex
	register: { get(code: string): Area | undefined; isInvented(code: string): boolean }
	indicators: readonly Indicator[]
	datasets: readonly Dataset[]
	aliases: readonly SearchAlias[]
}

/** The core of a language; `named` are the areas whose names it holds, the others stand in the parts of names. */
export function coreIndex(
	sources: CoreSources,
	records: readonly SearchRecord[],
	named: readonly Area[],
	language: Language,
): Omit<CoreIndex, 'inside' | 'outside'> {
	const { portal, index, register, indicators, datasets, aliases } = sources
	const urls = new Set(records.map(({ url }) => url))
	return {
		language,
		home: portal.home_area,
		headline: portal.home_indicator,
		areas: named.map(areaRow),
		invented: index
			.map(({ code }) => code)
			.filter((code) => register.isInvented(code) && !register.isInvented(code.slice(0, code.lastIndexOf('.')))),
		records: records.map(recordRow),
		terms: indexTerms(records, language),
		aliases: aliases.flatMap((alias) => aliasRow(alias, sources, urls, language)),
		indicators: indicators.flatMap((indicator) => indicatorRow(indicator, records, language)),
		publishers: Object.fromEntries(datasets.map(({ id, publisher }) => [id, shortPublisher(publisher[language])])),
	}
}

/** Longest summary of a result; the page says the rest. */
const SUMMARY = 150

function recordRow({ url, jenis, meta, simulated, tempat, tahun }: SearchRecord): RecordRow {
	return {
		url,
		jenis,
		title: meta.title,
		...(jenis === 'wilayah' ? { kind: meta.kind } : {}),
		...(meta.place ? { place: meta.place } : {}),
		...(meta.summary ? { summary: shortened(meta.summary) } : {}),
		...(tempat.length > 0 ? { tempat } : {}),
		...(tahun.length > 0 ? { tahun } : {}),
		...(simulated ? { simulated } : {}),
	}
}

/** A text up to a whole word, with a mark where words are left out. */
function shortened(text: string): string {
	if (text.length <= SUMMARY) return text
	return `${text.slice(0, text.lastIndexOf(' ', SUMMARY))} …`
}

/** An alias of this portal; one that leads to a page that is not here is left out. */
function aliasRow(
	{ phrase, meant, kind }: SearchAlias,
	{ register, index }: CoreSources,
	urls: ReadonlySet<string>,
	language: Language,
): AliasRow[] {
	if (kind === 'words') return [[phrase, meant]]
	if (kind === 'address') {
		const url = addressIn(language, meant)
		return urls.has(url) ? [[phrase, url]] : []
	}
	const area = register.get(meant)
	if (!area) return []
	return [index.some(({ code }) => code === meant) ? [phrase, meant] : [phrase, meant, joined(area.name)]]
}

/** "Badan Pusat Statistik (BPS)" by the short name it gives itself. */
function shortPublisher(name: string): string {
	return /\(([A-Z][^()]*)\)/.exec(name)?.[1] ?? name
}

function indicatorRow(indicator: Indicator, records: readonly SearchRecord[], language: Language): IndicatorRow[] {
	const { id, unit, decimals, lowestLevel, short, subject } = indicator
	const record = records.findIndex(({ url }) => url === addressIn(language, `/indikator/${id}/`))
	const said = subject?.[language]
	if (record === -1) return []
	return [
		{
			id,
			record,
			unit,
			decimals,
			lowestLevel,
			short: short[language],
			...(said ? { subject: [said.who, said.what] as const } : {}),
		},
	]
}
