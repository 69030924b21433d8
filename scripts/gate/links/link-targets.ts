import type { LinkTargets } from '../../../src/gate/rules/text-link.ts'
import { languages as every, type Language } from '../../../src/schemas/bilingual.ts'
import { newsCategories } from '../../../src/schemas/news.ts'
import type { OfficeText } from '../folder/office-text.ts'

/** What an office's folder holds that has pages of its own. */
export type LinkedOffice = {
	portal?: { languages: readonly Language[] } | null
	register: LinkTargets['register']
	indicators: readonly Named[]
	programmes: readonly Named[]
	/** Datasets of observations, and those of recipients after protection. */
	datasets: readonly Named[]
	recipients: readonly Named[]
	electoralDistricts: readonly Named[]
	recommendations: readonly Named[]
	/** Its words on pages and programmes, as they were read. */
	texts: readonly OfficeText[]
}

type Named = { id: string }

/** The pages that a text may lead to. `news` are the slugs of items that are no drafts, `newsYears` the years they are listed under. */
export function linkTargets(
	office: Omit<LinkedOffice, 'texts'>,
	news: readonly string[],
	newsYears: readonly string[],
): LinkTargets {
	const ids = (named: readonly Named[]) => named.map(({ id }) => id)
	return {
		languages: office.portal?.languages ?? every,
		register: office.register,
		ids: {
			indicator: ids(office.indicators),
			programme: ids(office.programmes),
			dataset: ids([...office.datasets, ...office.recipients]),
			district: ids(office.electoralDistricts),
			recommendation: ids(office.recommendations),
			news,
			category: newsCategories,
			newsYear: newsYears,
			// What stands on a page of a list moves on with each item that is added: no text leads there.
			newsPage: [],
		},
	}
}
