import { titleOf } from '../../../src/format/area-name.ts'
import { addressIn } from '../../../src/schemas/address-in.ts'
import type { Language } from '../../../src/schemas/bilingual.ts'
import type { Recommendation } from '../../../src/schemas/recommendation.ts'
import type { AreaSource } from './news-record.ts'
import { otherThan } from './other-language.ts'
import { placeFilter } from './place-filter.ts'
import type { SearchRecord } from './search-record.ts'

const kind = { id: 'Rekomendasi forum', en: 'Forum recommendation' } as const

/** A recommendation by what it says, to whom, and where. */
export function recommendationRecord(
	{ id, date, forum, area, text, addressee }: Recommendation,
	{ get, ancestorsOf }: AreaSource,
	language: Language,
): SearchRecord {
	const place = get(area)
	return {
		url: addressIn(language, `/rekomendasi/${id}/`),
		language,
		words: {
			key: `${id} ${kind[language]}`,
			lead: [forum[language], addressee?.[language] ?? '', place ? titleOf(place, language) : ''].join('\n'),
			body: '',
			other: text[otherThan(language)],
		},
		meta: {
			title: text[language].replace(/\.$/, ''),
			kind: kind[language],
			place: place ? titleOf(place, language) : '',
			summary: addressee ? `${forum[language]}: ${addressee[language]}` : forum[language],
		},
		jenis: 'rekomendasi',
		simulated: false,
		tempat: place ? placeFilter(place, ancestorsOf(area)) : [],
		tahun: [date.slice(0, 4)],
	}
}
