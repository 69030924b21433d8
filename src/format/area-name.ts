import type { Area, AreaKind } from '../schemas/area.ts'
import type { Language } from '../schemas/bilingual.ts'

/** Word before the name. English keeps the official terms: "regency" would not tell kabupaten from kota. */
const kindWords: Readonly<Record<AreaKind, string>> = {
	negara: '',
	provinsi: '',
	kabupaten: 'Kabupaten ',
	kota: 'Kota ',
	kecamatan: 'Kecamatan ',
	desa: 'Desa ',
	kelurahan: 'Kelurahan ',
}

/** Word before the name of an area that another lies in; Indonesian shortens as offices do. */
const outerWords: Readonly<Record<Language, Readonly<Record<AreaKind, string>>>> = {
	id: { ...kindWords, kabupaten: 'Kab. ', kecamatan: 'Kec. ' },
	en: kindWords,
}

/** Name with its kind: "Kabupaten Sumenep", "Desa Pilang", "Jawa Timur". The same in both languages. */
export function titleOf(area: Area, _language: Language): string {
	return kindWords[area.kind] + area.name
}

/** Name where it stands alone, in a file: bare, but with its kind where a kabupaten and a kota share it. */
export function publishedName({ name, kind, namesake }: Pick<Area, 'name' | 'kind' | 'namesake'>): string {
	return namesake ? kindWords[kind] + name : name
}

/** An area by its published name, as `publishedName` wrote it. */
export function areaOfPublished({ name, ...area }: Omit<Area, 'namesake'>): Area {
	const word = kindWords[area.kind]
	const isNamesake = area.level === 'kabupaten-kota' && name.startsWith(word)
	return isNamesake ? { ...area, name: name.slice(word.length), namesake: true } : { ...area, name }
}

/**
 * Title and the areas around it up to kabupaten/kota, nearest first: "Desa Pilang, Kec. Randublatung,
 * Kab. Blora"; in English without abbreviations. `province: true` adds the province.
 * @param ancestors from Indonesia down to the parent, as the register gives them
 */
export function fullName(
	area: Area,
	ancestors: readonly Area[],
	language: Language,
	{ province = false }: { province?: boolean } = {},
): string {
	const outer = ancestors.filter(({ kind }) => kind !== 'negara' && (province || kind !== 'provinsi'))
	const names = outer.toReversed().map(({ kind, name }) => outerWords[language][kind] + name)
	return [titleOf(area, language), ...names].join(', ')
}
