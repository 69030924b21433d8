import type { ChartContent } from '../../chart-content/chart-content.ts'
import { readDatasets } from '../../contract/read-generated.ts'
import { sourceIndicators } from '../../facts/source-indicators.ts'
import { sourceText } from '../../facts/source-line.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Dataset } from '../../schemas/dataset.ts'
import { registerHref } from '../../schemas/fixed-downloads.ts'
import type { DistrictCount } from './district-count.ts'
import { districtText } from './district-text.ts'

/** The file with the sums of all districts. */
export const DISTRICT_CSV = registerHref('districts')

/** Levels whose figures make those of a kecamatan. */
const innerLevels = ['kecamatan', 'desa-kelurahan'] as const

/** The datasets whose figures were added up, in the order of the catalogue. */
export function districtDatasets(counts: readonly DistrictCount[]): Dataset[] {
	const files = new Set(counts.map(({ dataset }) => dataset))
	const read = counts.filter(({ dataset }) => dataset === null).flatMap(({ id }) => sourceIndicators(id))
	return readDatasets().filter(
		({ id, indicators, levels }) =>
			files.has(id) ||
			(innerLevels.some((level) => levels.includes(level)) && indicators.some((indicator) => read.includes(indicator))),
	)
}

/** Publishers and tables behind some sums, and the file that holds them. */
export function districtSource(
	counts: readonly DistrictCount[],
	language: Language,
): Pick<ChartContent, 'source' | 'sourceLinks' | 'actions'> {
	const t = districtText(language)
	const { source, sourceLinks } = sourceText({ datasets: districtDatasets(counts), computed: 'none' }, language)
	const simulated = counts.some((count) => count.simulated)
	return {
		source: `${source} ${t.sumsOnly}`,
		sourceLinks,
		actions: [{ label: simulated ? t.csvSimulated : t.csv, href: DISTRICT_CSV }],
	}
}
