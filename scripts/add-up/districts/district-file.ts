import type { Area } from '../../../src/schemas/area.ts'
import type { DistrictFigures, DistrictFile, DistrictProgramme } from '../../../src/schemas/district-file.ts'
import type { ElectoralDistrict } from '../../../src/schemas/electoral-district.ts'
import type { Figure } from '../../../src/schemas/figure.ts'
import type { Indicator } from '../../../src/schemas/indicator.ts'
import type { RecipientSeries } from '../../../src/schemas/recipient-files.ts'
import { assertAdditive } from '../../../src/statistics/assert-additive.ts'
import { isPartial } from '../../../src/statistics/figure-state.ts'
import type { PublishedCount } from '../../../src/statistics/sum-of-published.ts'
import { districtRates } from './district-rates.ts'
import { type CountsByPeriod, sumOverPeriods } from './sum-over-periods.ts'

/** Published figures and protected recipients; counts before protection never come here. */
export type DistrictSources = {
	indicators: readonly Indicator[]
	get(code: string): Area | undefined
	childrenOf(code: string): readonly Area[]
	/** Codes of the areas that have a page. */
	pages: ReadonlySet<string>
	series(indicator: string, area: string): readonly Figure[]
	recipients(area: string): readonly RecipientSeries[]
}

/**
 * A district with the sums of everything that may be added up over its kecamatan, and with rates of such sums; a rate
 * itself is never added up or averaged.
 * @throws {RangeError} for codes that are not registered; the gate lets none pass
 */
export function districtFile(district: ElectoralDistrict, sources: DistrictSources): DistrictFile {
	const kecamatan = district.kecamatan.map((code) => areaOf(code, sources))
	const sums = sources.indicators.filter(({ additive }) => additive).flatMap((one) => figuresOf(one, district, sources))
	return {
		district,
		regency: areaOf(district.regency, sources),
		kecamatan: kecamatan.map((area) => ({
			area,
			hasPage: sources.pages.has(area.code),
			inside: kindsOf(sources.childrenOf(area.code)),
		})),
		figures: [
			...sums,
			...districtRates(sums, sources.indicators, (id, period) => ratesAt(id, period, district, sources)),
		],
		programmes: programmesOf(district, sources),
	}
}

function areaOf(code: string, { get }: DistrictSources): Area {
	const area = get(code)
	if (!area) throw new RangeError(`area ${code} of a district is not registered`)
	return area
}

function kindsOf(areas: readonly Area[]): DistrictFile['kecamatan'][number]['inside'] {
	return Object.fromEntries([...Map.groupBy(areas, ({ kind }) => kind)].map(([kind, some]) => [kind, some.length]))
}

function figuresOf(
	indicator: Indicator,
	{ kecamatan }: ElectoralDistrict,
	{ series }: DistrictSources,
): DistrictFigures[] {
	assertAdditive(indicator)
	const counts = kecamatan.map((code): CountsByPeriod => new Map(series(indicator.id, code).map(countOf)))
	const sums = sumOverPeriods(counts)
	return sums.length === 0 ? [] : [{ indicator: indicator.id, sums }]
}

/** A figure of some villages only is none of the kecamatan: it counts as missing. */
function countOf(figure: Figure): [period: string, count: PublishedCount] {
	const { reference, value, status } = figure
	return [reference, isPartial(figure) ? { value: null, status: 'O' } : { value, status }]
}

function ratesAt(
	indicator: string,
	period: string,
	{ kecamatan }: ElectoralDistrict,
	{ series }: DistrictSources,
): PublishedCount[] {
	return kecamatan.map((code) => {
		const figure = series(indicator, code).find(({ reference }) => reference === period)
		return figure ? countOf(figure)[1] : { value: null, status: 'O' }
	})
}

function programmesOf({ kecamatan }: ElectoralDistrict, { recipients }: DistrictSources): DistrictProgramme[] {
	const found = kecamatan.map((code) => recipients(code))
	const byKey = Map.groupBy(found.flat(), ({ programme, dataset, measure }) => `${programme} ${dataset} ${measure}`)
	return [...byKey.values()].flatMap(([first]) => {
		if (!first) return []
		const { programme, dataset, simulated, measure } = first
		const counts = found.map((all) =>
			totalsOf(all.find((one) => one.programme === programme && one.dataset === dataset)),
		)
		return [{ programme, dataset, simulated, measure, sums: sumOverPeriods(counts) }]
	})
}

function totalsOf(series: RecipientSeries | undefined): CountsByPeriod {
	return new Map((series?.periods ?? []).map(({ period, total }) => [period, total]))
}
