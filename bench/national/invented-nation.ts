import { readAreaData } from '../../scripts/gate/register/read-area-data.ts'
import type { AreaKind } from '../../src/schemas/area.ts'

/** An invented area: its code, which no real area has, and a name that says what it is. */
export type InventedArea = { code: string; name: string; kind: AreaKind }

/** How many there are of each level in Indonesia, Kemendagri 2025. */
const NATION = { provinces: 38, regencies: 514, districts: 7285, villages: 83_762 }
const WHOLE = Object.values(NATION).reduce((sum, count) => sum + count, 0)

/**
 * A nation of about so many invented areas, shaped like the real one: each province gets its share of kabupaten and
 * kota, each of those its share of kecamatan, and each of those of villages. Provinces stand under codes that the
 * register leaves free. The same areas every time.
 */
export async function inventedNation(areas: number = WHOLE): Promise<InventedArea[]> {
	const scale = Math.min(1, areas / WHOLE)
	const count = (whole: number) => Math.max(1, Math.round(whole * scale))
	const taken = new Set((await readAreaData()).map(({ code }) => code.slice(0, 2)))
	const free = Array.from({ length: 80 }, (_, at) => digits(at + 20, 2)).filter((code) => !taken.has(code))
	const provinces = free.slice(0, count(NATION.provinces)).map((code) => area(code, 'provinsi'))
	const regencies = inside(provinces, count(NATION.regencies), (at) => [digits(at, 2), 'kabupaten'])
	const districts = inside(regencies, count(NATION.districts), (at) => [digits(at, 2), 'kecamatan'])
	const villages = inside(districts, count(NATION.villages), (at) => [String(2000 + at), 'desa'])
	return [...provinces, ...regencies, ...districts, ...villages]
}

/** So many areas spread evenly over those around them, numbered in each from one. */
function inside(
	parents: readonly InventedArea[],
	count: number,
	next: (at: number) => readonly [code: string, kind: AreaKind],
): InventedArea[] {
	return parents.flatMap(({ code }, at) => {
		const upTo = (place: number) => Math.round((place * count) / parents.length)
		return Array.from({ length: upTo(at + 1) - upTo(at) }, (_, own) => {
			const [end, kind] = next(own + 1)
			return area(`${code}.${end}`, kind)
		})
	})
}

const digits = (number: number, length: number): string => String(number).padStart(length, '0')

const area = (code: string, kind: AreaKind): InventedArea => ({ code, kind, name: `${nameOf(code)} Rekaan` })

const syllables = ['ba', 'ka', 'la', 'ma', 'na', 'ra', 'sa', 'ta', 'wa', 'ya']

/** A code said in syllables, one a digit: no two names are alike by chance, and many begin alike as real ones do. */
function nameOf(code: string): string {
	const word = [...code.replaceAll('.', '')]
		.reverse()
		.map((digit) => syllables[Number(digit)])
		.join('')
	return word.charAt(0).toUpperCase() + word.slice(1)
}
