import { readArea, readAreaIndex, readElectoralDistricts } from '../../contract/read-generated.ts'
import { titleOf } from '../../format/area-name.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { DistrictFile } from '../../schemas/district-file.ts'
import { isInvented } from '../recipients/simulation.ts'
import { type DistrictCount, figureCounts, programmeCounts } from './district-count.ts'

/** A district among the others of its regency: what every part of its page is made from. */
export type DistrictScene = {
	language: Language
	file: DistrictFile
	name: string
	regency: string
	/** Whether the regency has a page of its own. */
	hasRegencyPage: boolean
	invented: boolean
	/** All districts of the regency, this one included, in the order of the register. */
	peers: readonly DistrictFile[]
	figures: readonly DistrictCount[]
	programmes: readonly DistrictCount[]
	simulated: boolean
}

/** @throws {RangeError} for an id that no district has */
export function districtScene(id: string, language: Language): DistrictScene {
	const all = readElectoralDistricts()
	const file = all.find(({ district }) => district.id === id)
	if (!file) throw new RangeError(`unknown electoral district "${id}"`)
	const { code } = file.regency
	const hasRegencyPage = readAreaIndex().some((area) => area.code === code)
	const programmes = programmeCounts(file, language)
	return {
		language,
		file,
		name: file.district.name[language],
		regency: titleOf(file.regency, language),
		hasRegencyPage,
		invented: hasRegencyPage && isInvented(readArea(code)),
		peers: all.filter(({ regency }) => regency.code === code),
		figures: figureCounts(file, language),
		programmes,
		simulated: programmes.some((count) => count.simulated),
	}
}
