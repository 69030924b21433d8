import { readDatasets, readMap, readPortal } from '../../contract/read-generated.ts'
import { hasRealDistricts } from '../../contract/real-districts.ts'
import { officeReach } from '../../facts/office-reach.ts'
import { parentCodeOf } from '../../schemas/area-code.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { homeText } from './home-text.ts'

/** Something this portal lacks, and what a reader can do meanwhile. */
export type HomeGap = { title: string; note: string }

/** What the portal lacks of all that it could tell, in one place, so that no reader goes looking for it. */
export function homeGaps(language: Language, news: number): HomeGap[] {
	const t = homeText(language).gaps
	const real = readDatasets().filter(({ simulated }) => !simulated)
	const { home_area: home, regencies } = readPortal()
	const around = [home, parentCodeOf(home)].filter((code) => code !== undefined)
	return [
		...(real.some(({ kind }) => kind === 'observations')
			? []
			: [{ title: t.figures.title, note: t.figures.note(officeReach(language)) }]),
		...(real.some(({ kind }) => kind === 'recipients') ? [] : [t.recipients]),
		...(news === 0 ? [t.news] : []),
		// Districts are made of kecamatan: a portal without their pages cannot have any.
		...(regencies.length > 0 && !hasRealDistricts() ? [t.districts] : []),
		...(around.every((code) => readMap(code) === null) ? [t.maps] : []),
	]
}
