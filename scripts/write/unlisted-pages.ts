import type { AreaIndex } from '../../src/schemas/area-index.ts'
import type { Dataset } from '../../src/schemas/dataset.ts'
import type { ElectoralDistrict } from '../../src/schemas/electoral-district.ts'
import type { AreaRegister } from '../gate/register/area-register.ts'

/** What tells simulated pages from the others. */
export type UnlistedSources = {
	register: Pick<AreaRegister, 'isInvented'>
	index: AreaIndex
	datasets: readonly Pick<Dataset, 'id' | 'programmes' | 'simulated'>[]
	electoralDistricts: readonly Pick<ElectoralDistrict, 'id' | 'regency'>[]
}

/**
 * Pages that show only what is simulated, by their Indonesian address: readers find them through the portal, search
 * engines are kept away, lest a made-up count be quoted. A programme belongs here when all its recipients are
 * simulated, and the list of electoral districts when all of them are.
 */
export function unlistedPages({ register, index, datasets, electoralDistricts }: UnlistedSources): string[] {
	const invented = electoralDistricts.filter(({ regency }) => register.isInvented(regency))
	const counted = Map.groupBy(
		datasets.flatMap(({ programmes, simulated }) => programmes.map((id) => ({ id, simulated }))),
		({ id }) => id,
	)
	return [
		...index.flatMap(({ code }) => (register.isInvented(code) ? [`/wilayah/${code}/`] : [])),
		...datasets.flatMap(({ id, simulated }) => (simulated ? [`/data/${id}/`] : [])),
		...[...counted].flatMap(([id, parts]) => (parts.every(({ simulated }) => simulated) ? [`/program/${id}/`] : [])),
		...invented.map(({ id }) => `/dapil/${id}/`),
		...(invented.length > 0 && invented.length === electoralDistricts.length ? ['/dapil/'] : []),
	].sort()
}
