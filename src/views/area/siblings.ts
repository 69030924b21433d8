import { readIndicator } from '../../contract/read-generated.ts'
import { titleOf } from '../../format/area-name.ts'
import { formatPeriod } from '../../format/period.ts'
import { formatBare, formatValue } from '../../format/value.ts'
import { areaText } from '../../i18n/area.ts'
import type { Child } from '../../schemas/area-file.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import { childrenWithFigure } from '../charts/sibling-strip.ts'
import type { AreaContext } from './area-context.ts'
import { commonReference, latestNumber } from './area-figures.ts'
import { listName, placeName } from './place-name.ts'

/** A link to another area, with one figure beside it. */
export type AreaLink = { code: string; name: string; aside: string }

/** All areas under the same parent that have a page, this one included, with the figure that tells them apart. */
export function siblingLinks({
	language,
	area,
	parent,
}: AreaContext): { title: string; note: string; links: AreaLink[] } | null {
	const siblings = parent?.children.filter(({ hasPage }) => hasPage) ?? []
	if (!parent || siblings.length < 2) return null
	const id = ['idm', 'p0', 'penduduk'].find((one) => siblings.some(({ latest }) => latest[one]))
	const reference = id ? commonReference(siblings, id) : undefined
	const aside = (child: Child): string => {
		const figure = id ? child.latest[id] : undefined
		if (!figure || figure.value === null || !id) return ''
		const said = sayAside(figure.value, readIndicator(id), language)
		return figure.reference === reference ? said : `${said} (${formatPeriod(figure.reference, language)})`
	}
	const noun = areaText(language).siblings[area.level]
	const every = siblings.length === parent.children.length
	return {
		title: every ? sayAll(noun, placeName(parent.area), language) : sayHere(noun, language),
		note:
			id && reference
				? `${language === 'id' ? 'Angka di kanan' : 'Figures on the right'}: ${readIndicator(id).name[language]}, ${formatPeriod(reference, language)}.`
				: '',
		links: siblings.map((child) => ({
			code: child.area.code,
			name: listName(child.area),
			aside: aside(child),
		})),
	}
}

function sayAll(noun: string, where: string, language: Language): string {
	return language === 'id' ? `Semua ${noun} di ${where}` : `All ${noun} in ${where}`
}

/** Where only some of the siblings have a page, the list must not claim to hold them all. */
function sayHere(noun: string, language: Language): string {
	return language === 'id'
		? `${noun.charAt(0).toUpperCase()}${noun.slice(1)} di portal ini`
		: `The ${noun} on this portal`
}

/** Beside a name a number stands alone, but a percentage keeps its sign. */
function sayAside(value: number, indicator: Indicator, language: Language): string {
	return indicator.unit === 'persen' ? formatValue(value, indicator, language) : formatBare(value, indicator, language)
}

const SIMILAR = 4

/**
 * The kabupaten/kota of the same province whose newest poverty rate lies closest; ties in the order
 * of their codes. `null` for areas without a rate.
 */
export function similarAreas({
	language,
	area,
	file,
	parent,
}: AreaContext): { method: string; links: AreaLink[] } | null {
	const own = latestNumber(file, 'p0')
	if (area.level !== 'kabupaten-kota' || !own || !parent) return null
	const p0 = readIndicator('p0')
	const others = childrenWithFigure(parent, 'p0', own.reference).filter((item) => item.area.code !== area.code)
	const distance = (value: number) => Math.abs(value - own.value)
	const nearest = others.sort(
		(a, b) => distance(a.figure.value) - distance(b.figure.value) || (a.area.code < b.area.code ? -1 : 1),
	)
	const links = nearest.slice(0, SIMILAR).map((item) => ({
		code: item.area.code,
		name: titleOf(item.area, language),
		aside: formatValue(item.figure.value, p0, language),
	}))
	if (links.length < SIMILAR) return null
	const when = formatPeriod(own.reference, language)
	const method =
		language === 'id'
			? `Empat kabupaten/kota di ${placeName(parent.area)} dengan persentase penduduk miskin terdekat, ${when}.`
			: `The four regencies and cities in ${placeName(parent.area)} with the closest poverty rate, ${when}.`
	return { method, links }
}
