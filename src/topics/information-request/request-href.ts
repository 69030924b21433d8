import { address } from '../../i18n/address.ts'
import type { Language } from '../../schemas/bilingual.ts'

/** What a request is about: a dataset by its id, an area by its code; either may be unknown. */
export type RequestSubject = { dataset?: string | undefined; area?: string | undefined }

/** Where public information is asked for, with what is known of it in the address. */
export function requestHref({ dataset, area }: RequestSubject, language: Language): string {
	const query = [...(dataset ? [`data=${dataset}`] : []), ...(area ? [`wilayah=${area}`] : [])]
	return `${address(language, '/ppid/')}${query.length > 0 ? `?${query.join('&')}` : ''}#surat`
}
