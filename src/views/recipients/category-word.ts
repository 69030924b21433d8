import { categoryText } from '../../i18n/recipients.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { RecipientCategory } from '../../schemas/recipient-files.ts'

/** A category as it is printed: "Kesejahteraan sosial", "6–17 tahun"; unknown words without their dashes. */
export function categoryWord(category: string, language: Language): string {
	const known = categoryText(language) as Readonly<Record<string, string>>
	const word = known[category]
	if (word !== undefined) return word
	const ages = /^(\d+)(?:[-–](\d+)|(\+))$/.exec(category)
	if (ages) return ageWord(ages[1] ?? '', ages[2], language)
	const text = category.replaceAll(/[-_]/g, ' ')
	return text.charAt(0).toUpperCase() + text.slice(1)
}

function ageWord(from: string, to: string | undefined, language: Language): string {
	if (to === undefined) return language === 'id' ? `${from} tahun ke atas` : `${from} and over`
	return language === 'id' ? `${from}–${to} tahun` : `${from}–${to} years`
}

/** Age groups from young to old; other categories in the order of their words. */
export function inReadingOrder<T extends Pick<RecipientCategory, 'category'>>(categories: readonly T[]): T[] {
	const age = ({ category }: T) => Number(/^\d+/.exec(category)?.[0] ?? Number.NaN)
	return categories.toSorted((a, b) => {
		const [first, second] = [age(a), age(b)]
		if (Number.isNaN(first) || Number.isNaN(second)) return a.category < b.category ? -1 : 1
		return first - second
	})
}
