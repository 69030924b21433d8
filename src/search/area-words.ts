import { fullName, titleOf } from '../format/area-name.ts'
import type { Area, AreaKind } from '../schemas/area.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { AreaNames } from './area-names.ts'
import { codesAround, type NamedArea } from './named-area.ts'

const levels: Readonly<Record<AreaKind, Area['level']>> = {
	negara: 'negara',
	provinsi: 'provinsi',
	kabupaten: 'kabupaten-kota',
	kota: 'kabupaten-kota',
	kecamatan: 'kecamatan',
	kelurahan: 'desa-kelurahan',
	desa: 'desa-kelurahan',
}

const asArea = ({ code, name, kind }: NamedArea): Area => ({ code, name, kind, level: levels[kind] })

/** "Desa Pilang" */
export function areaTitle(area: NamedArea, language: Language): string {
	return titleOf(asArea(area), language)
}

/** Address of its page, in a language. */
export function areaUrl(code: string, language: Language): string {
	return `${language === 'en' ? '/en' : ''}/wilayah/${code}/`
}

/** Where an area lies: "Kec. Randublatung, Kab. Blora, Jawa Tengah". */
export function areaPlace(area: NamedArea, names: AreaNames, language: Language): string {
	const around = codesAround(area.code).flatMap((code) => names.get(code) ?? [])
	const whole = fullName(asArea(area), around.map(asArea), language, { province: true })
	return whole.slice(areaTitle(area, language).length + 2)
}

/** The kabupaten or kota that an area lies in, or is, as filters name it. */
export function placeFilterOf(area: NamedArea, names: AreaNames): string[] {
	const regency = names.get(area.code.slice(0, 5))
	return regency && area.code.length >= 5 ? [areaTitle(regency, 'id')] : []
}
