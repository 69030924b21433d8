import { COUNTRY_CODE, parentCodeOf } from '../../../schemas/area-level.ts'
import type { MappingArea } from '../understanding.ts'
import { liesIn } from './area-index.ts'

/** Part of the rows that an area has to hold before it is taken for the one the table is about. */
const MOST_ROWS = 0.8
/** Rows that are looked at, evenly over the table. */
const LOOKED_AT = 1500
/** Fewer rows may lie in one area by chance. */
const FEW = 6
/** Names borne once in the country, of so many even few rows show where they lie. */
const ALONE = 2

/**
 * The area that a table lies in, so that a name borne by several is that of the one inside: named in the title and
 * holding half of the rows, or else holding nearly all of them, deepest first. `null` where the rows show none.
 * @param candidatesOf areas that the name of a row may mean
 */
export function commonParent<Row>(
	rows: readonly Row[],
	candidatesOf: (row: Row) => readonly MappingArea[],
	named: readonly MappingArea[],
): string | null {
	const step = Math.max(1, Math.floor(rows.length / LOOKED_AT))
	const looked = rows.filter((_, at) => at % step === 0).map(candidatesOf)
	const known = looked.filter((candidates) => candidates.length > 0)
	if (known.length === 0) return null
	const held = (code: string) =>
		known.filter((candidates) => candidates.some((area) => area.code !== code && liesIn(area.code, code))).length
	const fromTitle = named
		.filter(({ code }) => held(code) >= 0.5 * known.length)
		.sort((a, b) => b.code.length - a.code.length || held(b.code) - held(a.code))[0]
	if (fromTitle) return fromTitle.code
	const parent = deepest(countParents(known), known.length)
	if (parent === null || known.length >= FEW) return parent
	const alone = known.filter((candidates) => candidates.length === 1 && liesIn(candidates[0]?.code ?? '', parent))
	return alone.length >= ALONE ? parent : null
}

function countParents(rows: readonly (readonly MappingArea[])[]): Map<string, number> {
	const counts = new Map<string, number>()
	for (const candidates of rows) {
		const parents = new Set(candidates.flatMap(({ code }) => ancestors(code)))
		for (const code of parents) counts.set(code, (counts.get(code) ?? 0) + 1)
	}
	return counts
}

function ancestors(code: string): string[] {
	const all = []
	for (let at = parentCodeOf(code); at !== undefined && at !== COUNTRY_CODE; at = parentCodeOf(at)) all.push(at)
	return all
}

/** The deepest area that holds enough, where no other of its level holds as much. */
function deepest(counts: ReadonlyMap<string, number>, rows: number): string | null {
	const enough = [...counts].filter(([, count]) => count >= MOST_ROWS * rows)
	enough.sort(([a, first], [b, second]) => b.length - a.length || second - first)
	for (const [code, count] of enough) {
		const rival = enough.some(([other, own]) => other !== code && other.length === code.length && own >= 0.7 * count)
		if (!rival) return code
	}
	return null
}
