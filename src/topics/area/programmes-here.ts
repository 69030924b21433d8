import { readArea, readProgrammes } from '../../contract/read-generated.ts'
import type { AreaContext } from '../../facts/area-context.ts'
import { spokenName } from '../../facts/place-name.ts'
import { titleOf } from '../../format/area-name.ts'
import { formatNumber } from '../../format/number.ts'
import { formatDate } from '../../format/period.ts'
import { address, areaPath, programmePath } from '../../i18n/address.ts'
import type { Programme } from '../../schemas/programme.ts'
import type { NewsItem } from '../news/news-list.ts'
import { newsText } from '../news/news-text.ts'
import { areaProgrammeText } from './area-programme-text.ts'
import type { KeyFigure } from './key-figures.ts'

/** What is known of programmes in an area without recipient data: those that news from here names, and their facts. */
export type ProgrammesHere = {
	intro: string
	facts: KeyFigure[]
	/** The programmes that news names. */
	links: { name: string; href: string }[]
	/** Where the reader finds more. */
	more: { text: string; href: string }
}

/** Programmes named in news about an area or places inside it; one honest sentence where there are none. */
export function programmesHere(context: AreaContext, items: readonly NewsItem[]): ProgrammesHere {
	const { language } = context
	const t = areaProgrammeText(language)
	const programmes = namedProgrammes(context.area.code, items)
	// On the page of a province a fact of one kecamatan would pass for one of the province.
	const local = context.area.level !== 'negara' && context.area.level !== 'provinsi'
	const facts = local ? items.flatMap((item) => factsOf(item, context)) : []
	const name = spokenName(context)
	return {
		intro: programmes.length > 0 ? t.named(name) : facts.length > 0 ? t.factsOnly(name) : t.none(name),
		facts,
		links: programmes.map(({ id, name: programme }) => ({
			name: programme[language],
			href: address(language, programmePath(id)),
		})),
		more: programmes.length > 0 ? everyProgramme(context) : (aroundHere(context, items) ?? everyProgramme(context)),
	}
}

/** Programmes of the news about an area or inside it, in the order of the registry. */
function namedProgrammes(code: string, items: readonly NewsItem[]): Programme[] {
	const here = items.filter(({ data }) => data.areas.some((area) => lies(area, code)))
	return readProgrammes().filter(({ id }) => here.some(({ data }) => data.programmes.includes(id)))
}

function lies(area: string, inside: string): boolean {
	return inside === '00' || area === inside || area.startsWith(`${inside}.`)
}

/** Facts of the area, of places inside it, and for a village of its kecamatan. */
function factsOf({ slug, data }: NewsItem, { area, language }: AreaContext): KeyFigure[] {
	const t = areaProgrammeText(language)
	const kecamatan = area.level === 'desa-kelurahan' ? area.code.slice(0, 'PP.KK.CC'.length) : ''
	const told = (data.facts ?? []).filter((fact) => lies(fact.area, area.code) || fact.area === kecamatan)
	const when = formatDate(data.date, language, data.datePrecision)
	return told.map(({ area: where, programme, name, value, unit, moreThan, note }) => ({
		name: name[language],
		path: programmePath(programme),
		sub: titleOf(readArea(where).area, language),
		before: moreThan ? `${t.moreThan} ` : '',
		number: formatNumber(value, 0, language),
		after: ` ${unit[language]}`,
		mark: null,
		moved: note?.[language] ?? '',
		standing: '',
		link: {
			text: `${newsText(language).categories[data.category]}, ${when}`,
			href: address(language, `/berita/${slug}/`),
		},
	}))
}

function everyProgramme({ language }: AreaContext): ProgrammesHere['more'] {
	return { text: areaProgrammeText(language).all, href: address(language, '/program/') }
}

/** The kabupaten/kota of a kecamatan or village, where news from there names programmes. */
function aroundHere(
	{ regency, area, language }: AreaContext,
	items: readonly NewsItem[],
): ProgrammesHere['more'] | null {
	if (!regency || regency.area.code === area.code || namedProgrammes(regency.area.code, items).length === 0) return null
	return {
		text: areaProgrammeText(language).inRegency(titleOf(regency.area, language)),
		href: `${address(language, areaPath(regency.area.code))}#program`,
	}
}
