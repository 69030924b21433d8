import type { AreaIndex } from '../../../src/schemas/area-index.ts'
import { languages } from '../../../src/schemas/bilingual.ts'
import type { Dataset } from '../../../src/schemas/dataset.ts'
import type { ElectoralDistrict } from '../../../src/schemas/electoral-district.ts'
import type { Indicator } from '../../../src/schemas/indicator.ts'
import type { Programme } from '../../../src/schemas/programme.ts'
import type { NewsItem } from '../../gate/news/read-news.ts'
import { addressIn, indonesianAddress } from '../../ground/address/address-in.ts'
import { areaRecord } from './area-record.ts'
import { districtRecord } from './district-record.ts'
import { type AreaSource, newsRecord } from './news-record.ts'
import { pageRecord, searchedPages } from './page-record.ts'
import { datasetRecord, indicatorRecord, programmeRecord } from './registry-records.ts'
import { markSimulated, type SearchRecord } from './search-record.ts'

/** Everything that can be found. */
export type Searchable = {
	index: AreaIndex
	areas: AreaSource
	indicators: readonly Indicator[]
	programmes: readonly Programme[]
	datasets: readonly Dataset[]
	electoralDistricts?: readonly ElectoralDistrict[]
	news: readonly NewsItem[]
	/** Indonesian addresses of pages that show only what is simulated. */
	unlisted: ReadonlySet<string>
}

/** The finished site. */
export type SitePages = { has(url: string): boolean; html(url: string): string }

/** All search records, always in the same order. Nothing is found that has no page. */
export function* searchRecords(content: Searchable, pages: SitePages): Generator<SearchRecord> {
	for (const record of candidates(content)) {
		if (!pages.has(record.url)) continue
		yield content.unlisted.has(indonesianAddress(record.url)) ? markSimulated(record) : record
	}
	for (const language of languages) {
		for (const path of searchedPages) {
			const url = addressIn(language, path)
			if (pages.has(url)) yield pageRecord(path, language, pages.html(url))
		}
	}
}

function* candidates(content: Searchable): Generator<SearchRecord> {
	const { index, areas, indicators, programmes, datasets, electoralDistricts = [], news } = content
	for (const language of languages) {
		for (const area of index) {
			yield areaRecord(area, areas.ancestorsOf(area.code), language)
		}
		for (const district of electoralDistricts) {
			yield districtRecord(district, areas, language)
		}
		for (const indicator of indicators) yield indicatorRecord(indicator, datasets, language)
		for (const programme of programmes) yield programmeRecord(programme, language)
		for (const dataset of datasets) {
			yield datasetRecord(dataset, language)
		}
	}
	for (const item of news) yield newsRecord(item, areas)
}
