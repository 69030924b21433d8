import type { AreaContext } from '../../facts/area-context.ts'
import { placeName } from '../../facts/place-name.ts'
import { titleOf } from '../../format/area-name.ts'
import type { Figure, Rank } from '../../schemas/figure.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import { sayNumbered, sayStanding } from '../../sentences/standing.ts'
import { siblingNoun } from './sibling-noun.ts'
import { rankInRegency } from './village-places.ts'

/**
 * The place of an area among its siblings, and of a village among all of its kabupaten or kota: "tertinggi kedua dari
 * 16 desa di Kecamatan Randublatung dan tertinggi ke-52 dari 271 desa di Blora". `null` where it has none.
 */
export function sayPlaces(context: AreaContext, indicator: Indicator, figure: Figure): string | null {
	const { language, parent, regency } = context
	const noun = siblingNoun(context, indicator)
	const near = figure.comparison?.rank ?? null
	const wide = rankInRegency(context, indicator, figure)
	const around = parent && { noun, where: parentName(context) }
	const beyond = regency && { noun, where: placeName(regency.area) }
	const { measure } = indicator
	const first = near && around && sayStanding(near, around, language, measure)
	if (!first) return wide && beyond ? sayStanding(wide, beyond, language, measure) : null
	if (!wide || !beyond) return first
	return `${first}${joint(near, language)}${sayNumbered(wide, beyond, language, measure)}`
}

/** A first place that has a comma or a colon of its own is closed before the second. */
function joint({ tied, of }: Rank, language: AreaContext['language']): string {
	const comma = tied > 1 && tied < of ? ',' : ''
	return `${comma} ${language === 'id' ? 'dan' : 'and'} `
}

function parentName({ parent, language }: AreaContext): string {
	if (!parent) return ''
	return parent.area.kind === 'kecamatan' ? titleOf(parent.area, language) : placeName(parent.area)
}
