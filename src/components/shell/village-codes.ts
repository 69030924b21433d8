import { qrSheet } from '../../format/qr-picture.ts'
import { address, areaPath } from '../../i18n/address.ts'
import type { Language } from '../../schemas/bilingual.ts'

/** Where the code of a village's page lies; `undefined` for other pages. */
export function villageSheet(path: string): string | undefined {
	const [, en, kecamatan, village] = /^(\/en)?\/wilayah\/(\d\d\.\d\d\.\d\d)\.(\d{4})\/$/.exec(path) ?? []
	return village && `/qr/${en ? 'en' : 'id'}/${kecamatan}.svg#${idOf(village)}`
}

/** The codes of the villages of one kecamatan, in the order of their codes. */
export function villageCodes(villages: readonly string[], language: Language, site: URL): string {
	return qrSheet(
		villages.map((code) => ({
			id: idOf(code.slice(-4)),
			address: new URL(address(language, areaPath(code)), site).href,
		})),
	)
}

/** An id begins with a letter. */
const idOf = (village: string): string => `d${village}`
