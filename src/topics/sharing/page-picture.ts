import { readPortal } from '../../contract/read-generated.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { compareText } from '../compare/compare-text.ts'
import { dataText } from '../data/data-text.ts'
import { publisherLine } from '../data/publishers.ts'
import { searchText } from '../search/search-text.ts'
import { type SharingPicture, sharingPicture } from './sharing-picture.ts'

/** Pages that lead to others, each with the words it opens with. */
const openings = { '/data/': dataText, '/bandingkan/': compareText, '/cari/': searchText } as const

/** Their addresses, without a language. */
export const openingPaths = Object.keys(openings) as (keyof typeof openings)[]

/** The picture of a page that leads to others: its title and what can be done there. */
export function pagePicture(path: keyof typeof openings, language: Language): SharingPicture {
	const { title, intro } = openings[path](language)
	const { tagline } = readPortal()
	const content = {
		place: tagline[language],
		aside: '',
		finding: title,
		text: intro,
		source: publisherLine(language),
		simulated: false,
	}
	return sharingPicture(path, content, language)
}
