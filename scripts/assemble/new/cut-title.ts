import { COUNTRY_CODE } from '../../../src/schemas/area-code.ts'
import type { Bilingual, Language } from '../../../src/schemas/bilingual.ts'
import type { Names } from './cut-sidecar.ts'
import type { CutTable } from './cut-table.ts'

type Place = { region: string; names: Names }

/** Title of a cut table, from what it holds: its first two indicators, the areas by level, first and last year. */
export function titleOfCut(table: CutTable, place: Place): Bilingual {
	const title = (language: Language) =>
		[`${indicatorsIn(table, place.names, language)} ${placesIn(table, place, language)}`, yearsIn(table)].join(', ')
	return { id: title('id'), en: title('en') }
}

function indicatorsIn({ rows }: CutTable, names: Names, language: Language): string {
	const ids = [...new Set(rows.map((row) => row.indikator ?? ''))]
	const named = ids.map((id) => names.indicator(id)?.[language] ?? id)
	const [first = '', second] = named
	const more = named.length - 2
	const and = language === 'id' ? 'dan' : 'and'
	if (second === undefined) return first
	if (more === 0) return `${first} ${and} ${lowerFirst(second)}`
	const others = language === 'id' ? `${more} indikator lain` : `${more} more indicator${more === 1 ? '' : 's'}`
	return `${first}, ${lowerFirst(second)}, ${and} ${others}`
}

/** A name goes on in a sentence, but for short names in capitals. */
function lowerFirst(name: string): string {
	return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

/** Where the areas lie: "di Indonesia dan …", "menurut kabupaten/kota di …", "menurut kecamatan di …". */
function placesIn({ kept }: CutTable, { region, names }: Place, language: Language): string {
	const province = region.slice(0, 2)
	const levels = new Set([...kept].map((code) => code.length))
	const name = (code: string) => names.area(code) ?? code
	const [by, inside, and] = language === 'id' ? ['menurut', 'di', 'dan'] : ['by', 'in', 'and']
	if (levels.has(13)) return `${by} desa/kelurahan ${inside} ${name(region)}`
	if (levels.has(8)) return `${by} kecamatan ${inside} ${name(region)}`
	if (levels.has(5)) return `${by} kabupaten/kota ${inside} ${name(province)}`
	const wide = [COUNTRY_CODE, province].filter((code) => kept.has(code)).map(name)
	return `${inside} ${wide.join(` ${and} `)}`
}

function yearsIn({ rows }: CutTable): string {
	const years = rows.map((row) => (row.periode ?? '').slice(0, 4)).sort()
	const [first = '', last = ''] = [years[0], years.at(-1)]
	return first === last ? first : `${first}–${last}`
}
