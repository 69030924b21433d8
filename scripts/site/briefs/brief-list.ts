import { addressIn } from '../../../src/schemas/address-in.ts'
import type { Area } from '../../../src/schemas/area.ts'
import { languages as every, type Language } from '../../../src/schemas/bilingual.ts'
import type { Brief } from '../../../src/schemas/brief.ts'
import { fixedDownloads } from '../../../src/schemas/fixed-downloads.ts'

/** A brief to be printed, with the address of the page it is printed from. */
export type PlannedBrief = Brief & { page: string }

/** Areas that have a brief: kabupaten and kota, and what they lie in. */
export function areasWithBrief(areas: readonly Pick<Area, 'code' | 'level'>[]): string[] {
	return areas.filter(({ level }) => level !== 'kecamatan' && level !== 'desa-kelurahan').map(({ code }) => code)
}

/** The briefs of some areas, in every language of the portal. */
export function briefsOf(codes: readonly string[], languages: readonly Language[] = every): PlannedBrief[] {
	return languages.flatMap((language) =>
		codes.map((code) => ({
			code,
			language,
			page: addressIn(language, `/wilayah/${code}/`),
			file: briefFile(code, language),
		})),
	)
}

/** Where the brief of an area stands: "unduh/ringkas/35.29.pdf", in English "unduh/ringkas/35.29-en.pdf". */
function briefFile(code: string, language: Language): string {
	return `unduh/${fixedDownloads.briefs}/${code}${language === 'id' ? '' : `-${language}`}.pdf`
}
