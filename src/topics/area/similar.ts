import { readArea, readIndicator } from '../../contract/read-generated.ts'
import { keptByName, keptFor } from '../../contract/readings.ts'
import type { AreaContext } from '../../facts/area-context.ts'
import { isComplete, newestNumberOf } from '../../facts/area-figures.ts'
import { areaPlan } from '../../facts/area-plan.ts'
import { listName, placeName } from '../../facts/place-name.ts'
import type { AreaLink } from '../../facts/siblings.ts'
import { titleOf } from '../../format/area-name.ts'
import { lowerFirst } from '../../format/first-letter.ts'
import { formatNumber, roundTo } from '../../format/number.ts'
import { formatPeriod } from '../../format/period.ts'
import { formatBare, formatValue } from '../../format/value.ts'
import type { AreaFile, Child } from '../../schemas/area-file.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import { joinNames } from '../../sentences/join-names.ts'
import { NAMED_NEIGHBOURS } from '../../sentences/thresholds.ts'
import { nearestByRank, type RankedProfiles, rankProfiles } from '../../statistics/nearest-by-rank.ts'
import { similarText } from './similar-text.ts'

/** Areas alike in what was measured, and the method by which they were found. */
export type SimilarAreas = {
	title: string
	method: string
	links: AreaLink[]
	/** The indicator shown beside them. */
	shown: string
}

const SIMILAR = 4

type Measure = { indicator: Indicator; reference: string }

/**
 * The areas of the same kind nearest in a few measures: a kabupaten among all kabupaten of the portal, a kecamatan
 * or desa among those of its kabupaten or kota. `null` without enough areas to choose from.
 */
export function similarAreas(context: AreaContext): SimilarAreas | null {
	const { area, language, file } = context
	const likeness = areaPlan(file).likeness
	const measures = (likeness?.by ?? []).flatMap((id): Measure[] => {
		const own = newestNumberOf(file, id)
		return own && isComplete(own) ? [{ indicator: readIndicator(id), reference: own.reference }] : []
	})
	if (!likeness || measures.length === 0) return null
	const { candidates, ranked } = comparedIn(context, measures)
	const { nearest, tied } = nearestByRank(ranked, area.code, SIMILAR)
	if (nearest.length < SIMILAR) return null
	const { shown } = likeness
	const childrenOf = (codes: readonly string[]) => codes.flatMap((code) => candidates.get(code) ?? [])
	const named = (child: Child) =>
		area.level === 'desa-kelurahan' ? nameInKecamatan(child, context) : listName(child.area)
	const also = sayTied(childrenOf(tied).map(named), language)
	return {
		title: similarText(language).title,
		shown,
		method: [sayMethod(context, measures), also].filter(Boolean).join(' '),
		links: childrenOf(nearest).map((child) => ({
			code: child.area.code,
			name: named(child),
			aside: sayShown(child, shown, language),
		})),
	}
}

/** Areas to choose from by their code, with their ranks. */
type Compared = { candidates: ReadonlyMap<string, Child>; ranked: RankedProfiles }

const kept = keptFor((_around: AreaFile) => keptByName<Compared>())

/** What is compared is the same for all areas of a kind around: it is ranked once for all of them, in both languages. */
function comparedIn(context: AreaContext, measures: readonly Measure[]): Compared {
	const around = aroundOf(context)
	const { level, kind } = context.area
	if (!around) return compare([], measures)
	const key = [level, kind, ...measures.flatMap(({ indicator, reference }) => [indicator.id, reference])].join(' ')
	return kept(around)(key, () => compare(candidatesIn(around, context), measures))
}

function compare(children: readonly Child[], measures: readonly Measure[]): Compared {
	const whole = children
		.map((child) => ({ child, values: profileOf(child, measures) }))
		.filter(({ values }) => values.length === measures.length)
	return {
		candidates: new Map(whole.map(({ child }) => [child.area.code, child])),
		ranked: rankProfiles(whole.map(({ child, values }) => ({ code: child.area.code, values }))),
	}
}

/** The area that all to choose from lie in. */
function aroundOf({ area, parent, regency }: AreaContext): AreaFile | null {
	if (area.level === 'kabupaten-kota') return readArea('00')
	return area.level === 'kecamatan' ? parent : regency
}

/** The areas to choose from, this one included. */
function candidatesIn(around: AreaFile, { area }: AreaContext): readonly Child[] {
	const pages = (children: readonly Child[]) => children.filter(({ hasPage }) => hasPage)
	const inside = (children: readonly Child[]) => pages(children).flatMap((child) => readArea(child.area.code).children)
	const all = area.level === 'kecamatan' ? around.children : inside(around.children)
	return pages(all).filter((child) => child.area.kind === area.kind)
}

/** The figures of a child in the measures, as they are printed; fewer than the measures where one is lacking. */
function profileOf({ newest }: Child, measures: readonly Measure[]): number[] {
	return measures.flatMap(({ indicator, reference }) => {
		const figure = newest[indicator.id]
		const fits = figure && figure.value !== null && figure.reference === reference && isComplete(figure)
		return fits ? [roundTo(figure.value ?? 0, indicator.decimals)] : []
	})
}

/** Those as near as the fourth, by name where they are few. */
function sayTied(names: readonly string[], language: Language): string {
	if (names.length === 0) return ''
	const t = similarText(language)
	const few = names.length <= NAMED_NEIGHBOURS
	return t.tied(few ? joinNames(names, language) : t.others(formatNumber(names.length, 0, language)))
}

function sayMethod({ area, language, regency }: AreaContext, measures: readonly Measure[]): string {
	const t = similarText(language)
	const said = measures.map(
		({ indicator, reference }) => `${lower(indicator.name[language])} (${formatPeriod(reference, language)})`,
	)
	const where = area.level === 'kabupaten-kota' || !regency ? t.onPortal : t.inside(titleOf(regency.area, language))
	const last = said.length > 1 ? `${said.slice(0, -1).join(', ')} ${t.and} ${said.at(-1)}` : (said[0] ?? '')
	return t.method(area.kind, where, said.length > 1 ? last + t.added : last)
}

/** A name in running text begins small, unless it is an abbreviation. */
function lower(name: string): string {
	return /^[A-Z][a-z]/.test(name) ? lowerFirst(name) : name
}

function nameInKecamatan({ area }: Child, { language, regency }: AreaContext): string {
	const kecamatan = regency?.children.find((one) => area.code.startsWith(`${one.area.code}.`))?.area
	return kecamatan
		? `${placeName(area)}, ${language === 'id' ? 'Kec.' : 'Kecamatan'} ${kecamatan.name}`
		: placeName(area)
}

function sayShown({ newest }: Child, id: string, language: Language): string {
	const value = newest[id]?.value
	if (value === null || value === undefined) return ''
	const indicator = readIndicator(id)
	return indicator.unit === 'persen' ? formatValue(value, indicator, language) : formatBare(value, indicator, language)
}
