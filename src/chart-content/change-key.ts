import { placeOfTurn, type Turn, turnOf, turns } from '../charts/map/change-classes.ts'
import { formatNumber, roundTo } from '../format/number.ts'
import { mapText } from '../i18n/map.ts'
import type { Language } from '../schemas/bilingual.ts'
import { joinNames } from '../sentences/join-names.ts'
import type { ChangeItem, ChangeMeasure } from './change-item.ts'
import { changeMapText } from './change-map-text.ts'
import type { KeyEntry } from './map-scale.ts'

/**
 * The key of a map of change: the classes that occur, from the strongest fall to the strongest rise, then the states
 * that occur. Zero, where the colours part, is always among them.
 */
export function changeKey(
	items: readonly ChangeItem[],
	limits: readonly number[],
	measure: ChangeMeasure,
	language: Language,
): KeyEntry[] {
	const counts = Map.groupBy(
		items.flatMap(({ change }) => (change === null ? [] : turnOf(change, limits))),
		(turn) => turn,
	)
	const occurs = (turn: Turn) => turn === 'same' || counts.has(turn)
	const classes = turns.filter(occurs).map((turn) => ({
		ground: `tile ${turn}`,
		text: sayClass(turn, limits, measure, language),
		count: counts.get(turn)?.length ?? 0,
	}))
	return [...classes, ...states(items, language).filter(({ count }) => count > 0)]
}

function states(items: readonly ChangeItem[], language: Language): KeyEntry[] {
	const [t, m] = [changeMapText(language), mapText(language)]
	const all = [
		['provisional', 'tile same m-prov', t.provisional],
		['uncompared', 'm-un', t.uncompared],
		['suppressed', 'm-q', m.suppressed],
		['not-applicable', 'm-na', m.notApplicable],
	] as const
	return all.map(([state, ground, text]) => ({
		ground,
		text,
		count: items.filter((item) => item.state === state).length,
	}))
}

/** "turun kurang dari 1", "turun 1 sampai 1,99", "turun 2 atau lebih", "tetap". */
function sayClass(turn: Turn, limits: readonly number[], { decimals }: ChangeMeasure, language: Language): string {
	const t = changeMapText(language)
	const { side, reached } = placeOfTurn(turn)
	if (side === 'still') return t.same
	const way = t[side]
	const [least, below] = [limits[reached - 1], limits[reached]]
	if (below === undefined) return least === undefined ? way : t.more(way, sayLimit(least, language))
	if (least === undefined) return t.less(way, sayLimit(below, language))
	return t.between(way, sayLimit(least, language), formatNumber(below - 10 ** -decimals, decimals, language))
}

/** A limit with as few decimals as it needs. */
function sayLimit(limit: number, language: Language): string {
	const decimals = [0, 1, 2, 3].find((digits) => roundTo(limit, digits) === limit) ?? 4
	return formatNumber(limit, decimals, language)
}

/** How the classes were made; nothing where there is one class on each side. */
export function sayChangeMethod(limits: readonly number[], { unit }: ChangeMeasure, language: Language): string {
	if (limits.length === 0) return ''
	return changeMapText(language).limits(
		joinNames(
			limits.map((limit) => sayLimit(limit, language)),
			language,
		),
		unit,
	)
}
