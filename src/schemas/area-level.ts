/**
 * Administrative levels of Indonesia, from the whole country down to the village, with the
 * shape of their Kemendagri code (Kepmendagri 300.2.2-2138 of 2025). Defined once, here, and apart
 * from the schemas, so that a browser can read codes without them.
 */
export const areaLevels = ['negara', 'provinsi', 'kabupaten-kota', 'kecamatan', 'desa-kelurahan'] as const
export type AreaLevel = (typeof areaLevels)[number]

/** The code of Indonesia as a whole. */
export const COUNTRY_CODE = '00'

export const areaCodePattern = /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/

const levelByLength: Readonly<Record<number, AreaLevel>> = {
	2: 'provinsi',
	5: 'kabupaten-kota',
	8: 'kecamatan',
	13: 'desa-kelurahan',
}

/** Level of an area, read from the shape of its code; `undefined` when the text is no area code. */
export function levelOfCode(code: string): AreaLevel | undefined {
	if (!areaCodePattern.test(code)) return undefined
	return code === COUNTRY_CODE ? 'negara' : levelByLength[code.length]
}

/** Code of the area one level up; `undefined` for Indonesia. The parent of a province is `00`. */
export function parentCodeOf(code: string): string | undefined {
	if (code === COUNTRY_CODE) return undefined
	const cut = code.lastIndexOf('.')
	return cut === -1 ? COUNTRY_CODE : code.slice(0, cut)
}

/** Position of a level in the tree: 0 for the country, 4 for the village. */
export function depthOfLevel(level: AreaLevel): number {
	return areaLevels.indexOf(level)
}
