import { readPortal } from '../../contract/read-generated.ts'
import { address } from '../../i18n/address.ts'
import type { Area } from '../../schemas/area.ts'
import { parentCodeOf } from '../../schemas/area-level.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { compareText } from './compare-text.ts'

/** A link to a comparison, with the areas and the indicator it opens with. */
export type CompareLink = { text: string; href: string }

/** Similar areas beside the one they are similar to. */
export function compareSimilarLink(codes: readonly string[], indicator: string, language: Language): CompareLink {
	return { text: compareText(language).compareSimilar, href: hrefOf(codes, indicator, language) }
}

/** Areas compared by one indicator; which ones the reader chooses, these are to begin with. */
export function compareIndicatorLink(codes: readonly string[], indicator: string, language: Language): CompareLink {
	return { text: compareText(language).compareIndicator, href: hrefOf(codes, indicator, language) }
}

const FIRST = 5

/** The areas an indicator is first compared by: the home area with the first of its siblings, else the first ones. */
export function firstCompared(areas: readonly { area: Area }[]): string[] {
	const home = readPortal().home_area
	const [own, around] = [areas.find(({ area }) => area.code === home), parentCodeOf(home)]
	const codes = areas.map(({ area }) => area.code)
	const siblings = own ? codes.filter((code) => parentCodeOf(code) === around && code !== home) : codes
	return [...(own ? [home] : []), ...siblings].slice(0, FIRST)
}

function hrefOf(codes: readonly string[], indicator: string, language: Language): string {
	return `${address(language, '/bandingkan/')}?wilayah=${codes.join(',')}&indikator=${indicator}`
}
