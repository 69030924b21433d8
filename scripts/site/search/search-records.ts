import { addressIn, indonesianAddress } from '../../../src/schemas/address-in.ts'
import type { Language } from '../../../src/schemas/bilingual.ts'
import type { Dataset } from '../../../src/schemas/dataset.ts'
import type { ElectoralDistrict } from '../../../src/schemas/electoral-district.ts'
import type { Indicator } from '../../../src/schemas/indicator.ts'
import { readPageAddress } from '../../../src/schemas/page-address.ts'
import type { Programme } from '../../../src/schemas/programme.ts'
import type { Recommendation } from '../../../src/schemas/recommendation.ts'
import type { NewsItem } from '../../gate/news/read-news.ts'
import { districtRecord } from './district-record.ts'
import { type AreaSource, newsRecord } from './news-record.ts'
import { otherThan } from './other-language.ts'
import { pageRecord } from './page-record.ts'
import { recommendationRecord } from './recommendation-record.ts'
import { datasetRecord, indicatorRecord, programmeRecord } from './registry-records.ts'
import { markSimulated, type SearchRecord } from './search-record.ts'

/** Everything that can be found besides areas. */
export type Searchable = {
	areas: AreaSource
	indicators: readonly Indicator[]
	programmes: readonly Programme[]
	datasets: readonly Dataset[]
	electoralDistricts?: readonly ElectoralDistrict[]
	recommendations?: readonly Recommendation[]
	news: readonly NewsItem[]
	/** Indonesian addresses of pages that show only what is simulated. */
	unlisted: ReadonlySet<string>
}

/** The finished site, by addresses such as `/data/`. */
export type SitePages = { has(url: string): boolean; html(url: string): string; all(): Iterable<string> }

/** Pages that are no answer to any question: where one stands already, and the portal's own pattern book. */
const passedOver: ReadonlySet<string> = new Set(['/', '/cari/', '/gaya/'])

/** The search records of a language, always in the same order. Nothing is found that has no page. */
export function searchRecords(content: Searchable, pages: SitePages, language: Language): SearchRecord[] {
	const kept = [...candidates(content, language)].filter(({ url }) => pages.has(url))
	return [...kept, ...pageRecords(pages, language)].map((record) =>
		content.unlisted.has(indonesianAddress(record.url)) ? markSimulated(record) : record,
	)
}

function* candidates(content: Searchable, language: Language): Generator<SearchRecord> {
	const { areas, indicators, programmes, datasets, electoralDistricts = [], recommendations = [], news } = content
	for (const indicator of indicators) yield indicatorRecord(indicator, datasets, language)
	for (const programme of programmes) yield programmeRecord(programme, language)
	for (const item of news.filter((one) => one.language === language)) yield newsRecord(item, areas)
	for (const dataset of datasets) yield datasetRecord(dataset, language)
	for (const one of recommendations) yield recommendationRecord(one, areas, language)
	for (const district of electoralDistricts) yield districtRecord(district, areas, language)
}

/** Fixed pages and those an office chose, such as its comparisons: all that are about no single thing of the data. */
function pageRecords(pages: SitePages, language: Language): SearchRecord[] {
	const addresses = [...pages.all()].map(readPageAddress).filter((one) => one?.language === language)
	const paths = addresses.flatMap((one) => (one && one.about === null && !passedOver.has(one.path) ? [one.path] : []))
	return [...new Set(paths)].sort().map((path) => {
		const twin = addressIn(otherThan(language), path)
		return pageRecord(
			path,
			language,
			pages.html(addressIn(language, path)),
			pages.has(twin) ? pages.html(twin) : undefined,
		)
	})
}
