import { readIndicator } from '../contract/read-generated.ts'
import { capital } from '../format/first-letter.ts'
import { formatPeriod } from '../format/period.ts'
import { formatBare, formatValue } from '../format/value.ts'
import { areaText } from '../i18n/area.ts'
import type { AreaLevel } from '../schemas/area-code.ts'
import type { Child } from '../schemas/area-file.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { Indicator } from '../schemas/indicator.ts'
import type { AreaContext } from './area-context.ts'
import { commonReference } from './area-figures.ts'
import { insidePlan } from './area-plan.ts'
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
	const id = insidePlan(parent).mark
	const reference = id ? commonReference(siblings, id) : undefined
	const aside = (child: Child): string => {
		const figure = id ? child.newest[id] : undefined
		if (!figure || figure.value === null || !id) return ''
		const said = sayAside(figure.value, readIndicator(id), language)
		return figure.reference === reference ? said : `${said} (${formatPeriod(figure.reference, language)})`
	}
	const noun = areaText(language).siblings[area.level]
	const every = siblings.length === parent.children.length
	return {
		title: every ? sayAll(noun, placeName(parent.area), language) : sayHere(noun, language),
		note: [sayNear(area.level, language), id && reference ? sayAsides(id, reference, language) : '']
			.filter(Boolean)
			.join(' '),
		links: siblings.map((child) => ({
			code: child.area.code,
			name: listName(child.area),
			aside: aside(child),
		})),
	}
}

/** Without coordinates nearness is the area around: the villages of the same kecamatan, and so on. */
function sayNear(level: AreaLevel, language: Language): string {
	if (level !== 'kecamatan' && level !== 'desa-kelurahan') return ''
	return language === 'id'
		? 'Portal ini tidak memuat letak wilayah pada peta; yang disebut dekat ialah yang sewilayah.'
		: 'This portal holds no positions on a map; near means inside the same area.'
}

function sayAsides(id: string, reference: string, language: Language): string {
	const said = `${readIndicator(id).name[language]}, ${formatPeriod(reference, language)}`
	return language === 'id' ? `Angka di kanan: ${said}.` : `Figures on the right: ${said}.`
}

function sayAll(noun: string, where: string, language: Language): string {
	return language === 'id' ? `Semua ${noun} di ${where}` : `All ${noun} in ${where}`
}

/** Where only some of the siblings have a page, the list must not claim to hold them all. */
function sayHere(noun: string, language: Language): string {
	return language === 'id' ? `${capital(noun)} di portal ini` : `The ${noun} on this portal`
}

/** Beside a name a number stands alone, but a percentage keeps its sign. */
function sayAside(value: number, indicator: Indicator, language: Language): string {
	return indicator.unit === 'persen' ? formatValue(value, indicator, language) : formatBare(value, indicator, language)
}
