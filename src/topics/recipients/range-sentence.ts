import type { Language } from '../../schemas/bilingual.ts'

/** A place and its count; `null` where it is hidden or missing. */
export type CountedPlace = { name: string; value: number | null; status: string }

/** How places are called, and how a count is said with its unit. */
export type RangeWords = { noun: string; say(value: number): string; language: Language }

/**
 * Where most and fewest are; where some are hidden, from the least to the most of what is published, and of how many
 * places that is: a hidden one may be more.
 */
export function rangeSentence(rows: readonly CountedPlace[], { noun, say, language }: RangeWords): string {
	const shown = rows.flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]))
	const sorted = shown.toSorted((a, b) => b.value - a.value)
	const [most, least] = [sorted[0], sorted.at(-1)]
	if (!most || !least)
		return language === 'id' ? `Angka setiap ${noun} disamarkan` : `The figures of every ${noun} are suppressed`
	if (shown.length < rows.length) {
		return language === 'id'
			? `Angka ${shown.length} dari ${rows.length} ${noun} terbit: dari ${say(least.value)} di ${least.name} sampai ${say(most.value)} di ${most.name}`
			: `Figures of ${shown.length} of ${rows.length} ${noun} are published: from ${say(least.value)} in ${least.name} to ${say(most.value)} in ${most.name}`
	}
	if (most.value === least.value)
		return language === 'id' ? `${say(most.value)} di semua ${noun}` : `${say(most.value)} in all ${noun}`
	return language === 'id'
		? `Terbanyak di ${most.name} (${say(most.value)}), tersedikit di ${least.name} (${say(least.value)})`
		: `Most in ${most.name} (${say(most.value)}), fewest in ${least.name} (${say(least.value)})`
}
