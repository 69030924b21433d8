import { readPortal } from '../../contract/read-generated.ts'
import { address } from '../../i18n/address.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { organisation } from './organisation.ts'

/** The portal as schema.org tells it, with the address that searches it. */
export function websiteFacts(language: Language, absolute: (path: string) => string) {
	const { title, tagline, publisher } = readPortal()
	return {
		'@type': 'WebSite',
		name: title,
		description: tagline[language],
		url: absolute(address(language, '/')),
		inLanguage: language,
		publisher: organisation(publisher[language]),
		potentialAction: {
			'@type': 'SearchAction',
			target: { '@type': 'EntryPoint', urlTemplate: `${absolute(address(language, '/cari/'))}?q={search_term_string}` },
			'query-input': 'required name=search_term_string',
		},
	}
}
