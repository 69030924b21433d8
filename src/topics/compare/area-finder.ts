import { fullName } from '../../format/area-name.ts'
import type { Area, AreaKind } from '../../schemas/area.ts'
import { depthOfLevel, levelOfCode, parentCodeOf } from '../../schemas/area-level.ts'

/** All areas in few bytes: names of kinds once, then `[code, name, kind]` an area. */
export type AreaListing = { kinds: readonly AreaKind[]; areas: readonly (readonly [string, string, number])[] }

/** The areas of a listing by their codes. */
export function listedAreas({ kinds, areas }: AreaListing): ReadonlyMap<string, Area> {
	return new Map(
		areas.flatMap(([code, name, kind]): [string, Area][] => {
			const level = levelOfCode(code)
			const kindOf = kinds[kind]
			return level && kindOf ? [[code, { code, name, kind: kindOf, level }]] : []
		}),
	)
}

/** The areas around one, from Indonesia down to the parent. */
function ancestorsIn(known: ReadonlyMap<string, Area>, code: string): Area[] {
	const parent = parentCodeOf(code)
	if (parent === undefined) return []
	const area = known.get(parent)
	return [...ancestorsIn(known, parent), ...(area ? [area] : [])]
}

/** "Desa Pilang, Kec. Randublatung, Kab. Blora": enough to tell six villages of one name apart. */
export function listedName(known: ReadonlyMap<string, Area>, area: Area): string {
	return fullName(area, ancestorsIn(known, area.code), 'id')
}

const kindWords: Readonly<Record<string, AreaKind>> = {
	kabupaten: 'kabupaten',
	'kab.': 'kabupaten',
	kab: 'kabupaten',
	kota: 'kota',
	kecamatan: 'kecamatan',
	'kec.': 'kecamatan',
	kec: 'kecamatan',
	desa: 'desa',
	kelurahan: 'kelurahan',
	provinsi: 'provinsi',
}

/**
 * Areas by what is typed: a code, or a name with or without the word for its kind. Exact names first, then names that
 * begin so, then those that contain it; of equals the larger area first, so that "sumenep" finds the kabupaten.
 */
export function findAreas(areas: Iterable<Area>, typed: string, limit: number): Area[] {
	const text = typed.trim().toLowerCase().replace(/\s+/g, ' ')
	if (text.length < 2) return []
	const [first = '', ...others] = text.split(' ')
	const kind = others.length > 0 ? kindWords[first] : undefined
	const found: { area: Area; score: number }[] = []
	for (const area of areas) {
		const score = Math.max(scoreOf(area, text), kind === area.kind ? scoreOf(area, others.join(' ')) : 0)
		if (score > 0) found.push({ area, score })
	}
	return found
		.toSorted(inOrder)
		.slice(0, limit)
		.map(({ area }) => area)
}

function scoreOf({ name, code }: Area, text: string): number {
	const own = name.toLowerCase()
	if (own === text || code === text) return 4
	if (own.startsWith(text) || code.startsWith(text)) return 3
	if (own.includes(` ${text}`)) return 2
	return own.includes(text) ? 1 : 0
}

type Scored = { area: Area; score: number }

function inOrder(a: Scored, b: Scored): number {
	return (
		b.score - a.score || depthOfLevel(a.area.level) - depthOfLevel(b.area.level) || (a.area.code < b.area.code ? -1 : 1)
	)
}
