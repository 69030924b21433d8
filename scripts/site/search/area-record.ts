import { fullName, titleOf } from '../../../src/format/area-name.ts'
import { kindName } from '../../../src/format/kind-name.ts'
import type { Area } from '../../../src/schemas/area.ts'
import type { Language } from '../../../src/schemas/bilingual.ts'
import { addressIn } from '../../ground/address/address-in.ts'
import type { SearchRecord } from './search-record.ts'

/**
 * An area as a search record. Its own name stands first and more than once, the names around it once: a
 * search for "pilang" so puts Desa Pilang before places that only lie near it.
 */
export function areaRecord(area: Area, ancestors: readonly Area[], language: Language): SearchRecord {
	const title = titleOf(area, language)
	const whole = fullName(area, ancestors, language, { province: true })
	return {
		url: addressIn(language, `/wilayah/${area.code}/`),
		language,
		content: [`${area.name}. ${title}.`, whole, area.code].join('\n'),
		meta: {
			title,
			kind: kindName(area.kind, language),
			place: whole.slice(title.length + 2),
			code: area.code,
			summary: '',
		},
		filters: { jenis: ['wilayah'], tempat: placeFilter(area, ancestors), tahun: [] },
	}
}

/** The kabupaten or kota a thing lies in, or is; nothing above that level. */
export function placeFilter(area: Area, ancestors: readonly Area[]): string[] {
	const regency = [...ancestors, area].find(({ level }) => level === 'kabupaten-kota')
	return regency ? [titleOf(regency, 'id')] : []
}
