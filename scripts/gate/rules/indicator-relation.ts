import type { Indicator } from '../../../src/schemas/indicator.ts'
import { broken, type Finding, type Rule } from '../../ground/issue/finding.ts'
import { nearestWord } from '../../ground/issue/nearest-word.ts'

export const indicatorRelationRule: Rule = {
	id: 'indicator-relation',
	explanation: {
		id: 'Hubungan antarindikator di registri menyebut indikator yang terdaftar dan masuk akal.',
		en: 'Relations between indicators of the registry name registered indicators and make sense.',
	},
}

type Fault = { column: string; finding: Finding }

const relations = [
	{ column: 'induk', of: 'belongsTo' },
	{ column: 'digantikan_oleh', of: 'replacedBy' },
] as const

/**
 * What is wrong with the relations of one indicator.
 * @param registry every id that is registered; `null` for one whose own row is refused already
 */
export function indicatorRelation(indicator: Indicator, registry: ReadonlyMap<string, Indicator | null>): Fault[] {
	const named = relations.flatMap(({ column, of }) => {
		const id = indicator[of]
		const finding = id === undefined ? null : relationFinding(id, indicator, of, registry)
		return finding ? [{ column, finding }] : []
	})
	const limits = limitsFinding(indicator)
	return [...named, ...(limits ? [{ column: 'batas', finding: limits }] : [])]
}

function relationFinding(
	id: string,
	own: Indicator,
	of: 'belongsTo' | 'replacedBy',
	registry: ReadonlyMap<string, Indicator | null>,
): Finding | null {
	if (!registry.has(id)) {
		const near = nearestWord(id, [...registry.keys()])
		return broken(indicatorRelationRule, 'an id from indicators.csv', id, {
			id: near ? `mungkin maksudnya ${near}` : 'daftarkan indikator itu di indicators.csv, atau kosongkan sel ini',
			en: near ? `perhaps ${near} is meant` : 'register that indicator in indicators.csv, or empty this cell',
		})
	}
	if (!leadsBack(own, of, registry)) return null
	return broken(indicatorRelationRule, 'an indicator that does not lead back to this one', id, {
		id: 'dua indikator tidak dapat saling memiliki atau saling menggantikan; kosongkan salah satunya',
		en: 'two indicators cannot belong to, or replace, each other; empty one of the cells',
	})
}

/** True where the way from an indicator over one relation comes back to it. */
function leadsBack(
	own: Indicator,
	of: 'belongsTo' | 'replacedBy',
	registry: ReadonlyMap<string, Indicator | null>,
): boolean {
	const seen = new Set<string>()
	for (let id = own[of]; id !== undefined && !seen.has(id); id = registry.get(id)?.[of]) {
		if (id === own.id) return true
		seen.add(id)
	}
	return false
}

function limitsFinding({ limits, categories }: Indicator): Finding | null {
	if (!limits) return null
	const wanted = categories.length > 0 ? categories.length - 1 : null
	const rises = limits.every((limit, index) => index === 0 || limit > (limits[index - 1] ?? limit))
	if (rises && (wanted === null || limits.length === wanted)) return null
	const expected = wanted === null ? 'limits in rising order' : `${wanted} limits in rising order`
	return broken(indicatorRelationRule, expected, limits.join('|'), {
		id: 'tulis batas dari yang terendah; untuk kategori, satu batas kurang dari banyaknya kata',
		en: 'write the limits lowest first; for categories one fewer than there are words',
	})
}
