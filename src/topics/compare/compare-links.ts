import { address } from '../../i18n/address.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { numberWord } from '../../sentences/number-word.ts'
import { compareText } from './compare-text.ts'

/** A link to a comparison, with the areas and the indicator it opens with. */
export type CompareLink = { text: string; href: string }

/** Similar areas, by their codes, beside the one they are similar to. */
export function compareSimilarLink(
	own: { code: string; name: string },
	similar: readonly string[],
	indicator: string,
	language: Language,
): CompareLink {
	return {
		text: compareText(language).compareSimilar(own.name, numberWord(similar.length, language)),
		href: compareHref([own.code, ...similar], indicator, language),
	}
}

/** Areas compared by one indicator; which ones the reader chooses, these are to begin with. */
export function compareIndicatorLink(codes: readonly string[], indicator: string, language: Language): CompareLink {
	return { text: compareText(language).compareIndicator, href: compareHref(codes, indicator, language) }
}

/** The address of a comparison of areas by an indicator. */
export function compareHref(codes: readonly string[], indicator: string, language: Language): string {
	return `${address(language, '/bandingkan/')}?wilayah=${codes.join(',')}&indikator=${indicator}`
}
