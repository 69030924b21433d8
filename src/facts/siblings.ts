import { readIndicator } from '../contract/read-generated.ts'
import { titleOf } from '../format/area-name.ts'
import { capital } from '../format/first-letter.ts'
import { formatPeriod } from '../format/period.ts'
import { formatBare, formatValue } from '../format/value.ts'
import { areaText } from '../i18n/area.ts'
import type { Area } from '../schemas/area.ts'
import type { Child } from '../schemas/area-file.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { Indicator } from '../schemas/indicator.ts'
import type { AreaContext } from './area-context.ts'
import { commonReference } from './area-figures.ts'
import { insidePlan } from './area-plan.ts'
import { byName, listName, placeName } from './place-name.ts'

/** A link to another area, with one figure beside it. */
export type AreaLink = { code: string; name: string; aside: string }

/**
 * The areas under the same parent that have a page, from A to Z, with the figure that tells them apart. Around kecamatan
 * and villages they are the others; above, this one stands among them.
 */
export function siblingLinks(context: AreaContext): { title: string; note: string; links: AreaLink[] } | null {
	const { language, area, parent } = context
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
	const noun = siblingsNoun(context)
	const every = siblings.length === parent.children.length
	const local = area.level === 'kecamatan' || area.level === 'desa-kelurahan'
	const listed = siblings.filter((child) => !local || child.area.code !== area.code)
	const sayWhere = local ? sayOthers : sayAll
	return {
		title: every ? sayWhere(noun, parent.area, language) : sayHere(noun, language),
		note: id && reference ? sayAsides(id, reference, language) : '',
		links: listed
			.toSorted((a, b) => byName(a.area, b.area))
			.map((child) => ({
				code: child.area.code,
				name: listName(child.area),
				aside: aside(child),
			})),
	}
}

/** Desa stand among desa where the kecamatan has no kelurahan, and the other way round. */
export function siblingsNoun({ area, language, parent }: AreaContext): string {
	const alike = parent?.children.every((child) => child.area.kind === area.kind)
	const plain = area.level === 'desa-kelurahan' || area.level === 'kecamatan'
	return alike && plain ? area.kind : areaText(language).siblings[area.level]
}

function sayAsides(id: string, reference: string, language: Language): string {
	const said = `${readIndicator(id).name[language]}, ${formatPeriod(reference, language)}`
	return language === 'id' ? `Angka di kanan: ${said}.` : `Figures on the right: ${said}.`
}

function sayAll(noun: string, parent: Area, language: Language): string {
	const where = placeName(parent)
	return language === 'id' ? `Semua ${noun} di ${where}` : `All ${noun} in ${where}`
}

function sayOthers(noun: string, parent: Area, language: Language): string {
	const where = titleOf(parent, language)
	return language === 'id' ? `${capital(noun)} lain di ${where}` : `Other ${noun} in ${where}`
}

/** Where only some of the siblings have a page, the list must not claim to hold them all. */
function sayHere(noun: string, language: Language): string {
	return language === 'id' ? `${capital(noun)} di portal ini` : `The ${noun} on this portal`
}

/** Beside a name a number stands alone, but a percentage keeps its sign. */
function sayAside(value: number, indicator: Indicator, language: Language): string {
	return indicator.unit === 'persen' ? formatValue(value, indicator, language) : formatBare(value, indicator, language)
}
