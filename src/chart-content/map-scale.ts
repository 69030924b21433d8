import { isGraded } from '../charts/map/map-area.ts'
import { fixedClasses, type MapClasses, quantileClasses, type Step } from '../charts/map/map-classes.ts'
import { formatNumber, roundTo } from '../format/number.ts'
import { formatBare } from '../format/value.ts'
import { mapText } from '../i18n/map.ts'
import type { Language } from '../schemas/bilingual.ts'
import { joinNames } from '../sentences/join-names.ts'
import type { MapItem, MapMeasure } from './map-item.ts'

/**
 * The classes of a map: between the limits of the registry, which stay the same on every map and in every year, so that
 * two maps can be held side by side; else quantiles. Values are rounded as printed: what looks equal has one colour.
 */
export function mapScale(items: readonly MapItem[], indicator: MapMeasure): MapClasses {
	const values = items.flatMap(({ state, value }) =>
		value !== null && isGraded(state) ? [roundTo(value, indicator.decimals)] : [],
	)
	const { limits } = indicator
	return limits ? fixedClasses(values, limits) : quantileClasses(values)
}

/** An entry of the key: how the ground looks, what it means, how many areas have it. */
export type KeyEntry = { ground: string; text: string; count: number }

/** The key of a map: its classes in words, and the states, as far as any area has them. */
export function mapKey(
	{ method, limits, classes }: MapClasses,
	items: readonly MapItem[],
	indicator: MapMeasure,
	language: Language,
): KeyEntry[] {
	const t = mapText(language)
	const graded = classes.map(({ step, count, least, most }, i) => ({
		ground: `tile s${step satisfies Step}`,
		text:
			method === 'fixed'
				? limitWords(limits[i - 1], limits[i], indicator, language)
				: rangeWords(least, most, indicator, language),
		count,
	}))
	const states = (
		[
			['provisional', 'tile s3 m-prov', t.provisional],
			['estimated', 'tile s3 m-prov', t.estimated],
			['doubtful', 'm-low', t.doubtful],
			['missing', 'm-na', t.missing],
			['suppressed', 'm-q', t.suppressed],
			['not-applicable', 'm-na', t.notApplicable],
		] as const
	).map(([state, ground, text]) => ({ ground, text, count: items.filter((item) => item.state === state).length }))
	return [...graded, ...states].filter(({ count }) => count > 0)
}

/** "di bawah 5", "5 sampai 7,99", "14 atau lebih": the upper end is the last value that is still below the limit. */
function limitWords(
	from: number | undefined,
	below: number | undefined,
	indicator: MapMeasure,
	language: Language,
): string {
	const t = mapText(language)
	const last = (limit: number) => formatBare(limit - 10 ** -indicator.decimals, indicator, language)
	if (from === undefined) return below === undefined ? '' : t.below(shortest(below, language))
	if (below === undefined) return t.above(shortest(from, language))
	return t.between(shortest(from, language), last(below))
}

function rangeWords(least: number | null, most: number | null, indicator: MapMeasure, language: Language): string {
	if (least === null || most === null) return ''
	const [from, to] = [least, most].map((value) => formatBare(value, indicator, language))
	return from === to ? `${from}` : mapText(language).between(`${from}`, `${to}`)
}

/** A limit with as few decimals as it needs. */
function shortest(limit: number, language: Language): string {
	const decimals = [0, 1, 2].find((digits) => roundTo(limit, digits) === limit) ?? 2
	return formatNumber(limit, decimals, language)
}

/** How the classes were made, in a sentence. */
export function sayMethod({ method, limits }: MapClasses, language: Language): string {
	const t = mapText(language)
	if (method === 'quantile') return t.quantileMethod
	return t.fixedMethod(
		joinNames(
			limits.map((limit) => shortest(limit, language)),
			language,
		),
	)
}
