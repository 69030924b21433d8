import type { AreaRegister } from '../../src/gate/register/area-register.ts'
import type { AreaIndex } from '../../src/schemas/area-index.ts'
import type { Dataset } from '../../src/schemas/dataset.ts'
import type { ElectoralDistrict } from '../../src/schemas/electoral-district.ts'
import type { Indicator } from '../../src/schemas/indicator.ts'
import type { Portal } from '../../src/schemas/portal.ts'
import { provinceSetIds, similarSetId } from '../../src/schemas/ready-set-id.ts'
import { sourcesOf } from '../../src/statistics/formula.ts'

/** What tells simulated pages from the others. */
export type UnlistedSources = {
	portal: Pick<Portal, 'home_area' | 'comparisons'>
	register: Pick<AreaRegister, 'isInvented'>
	index: AreaIndex
	indicators: readonly Pick<Indicator, 'id' | 'formula'>[]
	datasets: readonly Pick<Dataset, 'id' | 'indicators' | 'programmes' | 'simulated'>[]
	electoralDistricts: readonly Pick<ElectoralDistrict, 'id' | 'regency'>[]
}

/**
 * Pages that show only what is simulated, by their Indonesian address: readers find them through the portal, search
 * engines are kept away, lest a made-up count be quoted. A programme belongs here when all its recipients are
 * simulated, an indicator when all its tables are, a comparison when all its areas are, and the list of electoral
 * districts when all of them are.
 */
export function unlistedPages(sources: UnlistedSources): string[] {
	const { register, index, datasets, electoralDistricts } = sources
	const invented = electoralDistricts.filter(({ regency }) => register.isInvented(regency))
	return [
		// A tool of the office, not a page for readers.
		'/meja/',
		...index.flatMap(({ code }) => (register.isInvented(code) ? [`/wilayah/${code}/`] : [])),
		...datasets.flatMap(({ id, simulated }) => (simulated ? [`/data/${id}/`] : [])),
		...simulatedIds(datasets, ({ programmes }) => programmes).map((id) => `/program/${id}/`),
		...simulatedIndicators(sources).map((id) => `/indikator/${id}/`),
		...inventedSets(sources).map((id) => `/bandingkan/${id}/`),
		...invented.map(({ id }) => `/dapil/${id}/`),
		...(invented.length > 0 && invented.length === electoralDistricts.length ? ['/dapil/'] : []),
	].sort()
}

/** What is told by simulated datasets alone. */
function simulatedIds<D extends Pick<Dataset, 'simulated'>>(
	datasets: readonly D[],
	idsOf: (dataset: D) => readonly string[],
): string[] {
	const real = new Set(datasets.filter(({ simulated }) => !simulated).flatMap(idsOf))
	return [...new Set(datasets.flatMap(idsOf))].filter((id) => !real.has(id))
}

/** Those read from simulated tables, and those computed from nothing else. */
function simulatedIndicators({ indicators, datasets }: UnlistedSources): string[] {
	const registry = new Map(indicators.map((indicator) => [indicator.id, indicator]))
	const simulated = new Set(simulatedIds(datasets, ({ indicators: ids }) => ids))
	return indicators.flatMap(({ id }) => {
		const sources = sourcesOf(registry, id)
		return sources.length > 0 && sources.every((source) => simulated.has(source)) ? [id] : []
	})
}

/** Comparisons of invented areas, under every address that they may have. */
function inventedSets({ portal, register, index }: UnlistedSources): string[] {
	const invented = index.filter(({ code }) => register.isInvented(code))
	const provinces = invented.filter(({ level }) => level === 'provinsi')
	return [
		...portal.comparisons.flatMap(({ id, areas }) => (areas.every(register.isInvented) ? [id] : [])),
		...invented.filter(({ code }) => code === portal.home_area).map(similarSetId),
		...provinces.flatMap((province) => Object.values(provinceSetIds(province))),
	]
}
