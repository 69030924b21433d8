import { readArea, readPortal, readRecipients } from '../../contract/read-generated.ts'
import { titleOf } from '../../format/area-name.ts'
import { address, areaPath } from '../../i18n/address.ts'
import type { AreaLevel } from '../../schemas/area-code.ts'
import type { Child } from '../../schemas/area-file.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { isInvented } from '../recipients/simulation.ts'

/** A place to tap: its name, how many areas lie in it, and the list of them. */
export type Place = { name: string; count: number; href: string }

/** The way to the own village by tapping: the kecamatan of the home area, and the other kabupaten/kota in scope. */
export type WayIn = { places: Place[]; others: Place[]; level: AreaLevel }

/** Kecamatan of the home area by name, each leading to its list of villages; then the other regencies with villages. */
export function wayIn(language: Language): WayIn {
	const { home_area: home, regencies } = readPortal()
	const others = regencies.filter((code) => code !== home && !isInvented(readArea(code)))
	return {
		level: readArea(home).area.level,
		places: insideOf(home)
			.map(({ area }) => placeOf(area.code, area.level === 'kecamatan' ? area.name : titleOf(area, language), language))
			.sort((a, b) => (a.name < b.name ? -1 : 1)),
		others: others.map((code) => placeOf(code, titleOf(readArea(code).area, language), language)),
	}
}

function insideOf(code: string): Child[] {
	return readArea(code).children.filter(({ hasPage }) => hasPage)
}

function placeOf(code: string, name: string, language: Language): Place {
	// Where recipients are told, their table stands in the place of a bare list of names.
	const count = insideOf(code).length
	const list = readRecipients(code) || count === 0 ? '' : '#di-dalam'
	return { name, count, href: `${address(language, areaPath(code))}${list}` }
}
