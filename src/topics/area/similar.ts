import { readIndicator } from '../../contract/read-generated.ts'
import type { AreaContext } from '../../facts/area-context.ts'
import { listName, placeName } from '../../facts/place-name.ts'
import type { AreaLink } from '../../facts/siblings.ts'
import { titleOf } from '../../format/area-name.ts'
import { lowerFirst } from '../../format/first-letter.ts'
import { formatNumber } from '../../format/number.ts'
import { formatPeriod } from '../../format/period.ts'
import { formatBare, formatValue } from '../../format/value.ts'
import type { Area } from '../../schemas/area.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { AlikeAreas } from '../../schemas/village-place.ts'
import { joinNames } from '../../sentences/join-names.ts'
import { NAMED_NEIGHBOURS } from '../../sentences/thresholds.ts'
import { similarText } from './similar-text.ts'
import { alikeAreas } from './village-places.ts'

/** Areas alike in what was measured, and the method by which they were found. */
export type SimilarAreas = {
	title: string
	method: string
	links: AreaLink[]
	/** The indicator shown beside them. */
	shown: string
}

/** The areas of the same kind nearest in a few measures, as a page tells of them; `null` without enough to choose from. */
export function similarAreas(context: AreaContext): SimilarAreas | null {
	const { area, language } = context
	const alike = alikeAreas(context)
	if (!alike) return null
	const named = (one: Area) => (area.level === 'desa-kelurahan' ? nameInKecamatan(one, context) : listName(one))
	const also = sayTied(alike.tied.map(named), language)
	return {
		title: similarText(language).title,
		shown: alike.shown,
		method: [sayMethod(context, alike.measures), also].filter(Boolean).join(' '),
		links: alike.nearest.map((one) => ({
			code: one.area.code,
			name: named(one.area),
			aside: sayShown(one.value, alike.shown, language),
		})),
	}
}

/** Those as near as the fourth, by name where they are few. */
function sayTied(names: readonly string[], language: Language): string {
	if (names.length === 0) return ''
	const t = similarText(language)
	const few = names.length <= NAMED_NEIGHBOURS
	return t.tied(few ? joinNames(names, language) : t.others(formatNumber(names.length, 0, language)))
}

function sayMethod({ area, language, regency }: AreaContext, measures: AlikeAreas['measures']): string {
	const t = similarText(language)
	const said = measures.map(
		({ indicator, reference }) =>
			`${lower(readIndicator(indicator).name[language])} (${formatPeriod(reference, language)})`,
	)
	const where = area.level === 'kabupaten-kota' || !regency ? t.onPortal : t.inside(titleOf(regency.area, language))
	const last = said.length > 1 ? `${said.slice(0, -1).join(', ')} ${t.and} ${said.at(-1)}` : (said[0] ?? '')
	return t.method(area.kind, where, said.length > 1 ? last + t.added : last)
}

/** A name in running text begins small, unless it is an abbreviation. */
function lower(name: string): string {
	return /^[A-Z][a-z]/.test(name) ? lowerFirst(name) : name
}

function nameInKecamatan(area: Area, { language, regency }: AreaContext): string {
	const kecamatan = regency?.children.find((one) => area.code.startsWith(`${one.area.code}.`))?.area
	return kecamatan
		? `${placeName(area)}, ${language === 'id' ? 'Kec.' : 'Kecamatan'} ${kecamatan.name}`
		: placeName(area)
}

function sayShown(value: number | null, id: string, language: Language): string {
	if (value === null) return ''
	const indicator = readIndicator(id)
	return indicator.unit === 'persen' ? formatValue(value, indicator, language) : formatBare(value, indicator, language)
}
