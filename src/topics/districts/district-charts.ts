import type { ChartContent } from '../../chart-content/chart-content.ts'
import { comparedCounts } from './compared-counts.ts'
import { districtChart } from './district-chart.ts'
import { comparedFigures, type DistrictCount, programmeCounts } from './district-count.ts'
import type { DistrictScene } from './district-scene.ts'
import type { ComparedCount } from './district-tables.ts'

/** Counts of one kind that the districts of a regency are compared by. */
export type ComparedGroup = { counts: readonly DistrictCount[]; all: readonly ComparedCount[] }

/** Figures of people, and recipients of programmes, where there are any. */
export function comparedGroups({ file, peers, programmes, language }: DistrictScene): ComparedGroup[] {
	return [
		{ counts: comparedFigures(file, language), all: comparedCounts(peers, comparedFigures, language) },
		{ counts: programmes, all: comparedCounts(peers, programmeCounts, language) },
	].filter(({ all }) => all.length > 0)
}

/** The charts on the page of a district: the first count of each kind, beside those of the other districts. */
export function districtCharts(scene: DistrictScene): ChartContent[] {
	const { file, peers, regency, language } = scene
	return comparedGroups(scene).flatMap(({ all: [compared] }) => {
		const chart = compared && districtChart({ peers, compared, regency, language, me: file.district.id })
		return chart ? [chart] : []
	})
}
