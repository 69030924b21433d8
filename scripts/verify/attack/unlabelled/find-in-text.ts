import type { Search, Unlabelled } from './find-in-page.ts'

/** Small numbers of a plain text in sentences about a programme. */
export function findInText(text: string, { names, smallIn }: Search): Unlabelled[] {
	return text.split(/(?<=[.!?])\s|\n/).flatMap((sentence) => {
		const numbers = smallIn(sentence)
		const programmes = numbers.length === 0 ? new Set<string>() : names.of(sentence)
		return programmes.size === 0
			? []
			: numbers.map(() => ({ programmes, where: sentence.slice(0, 40).replace(/\d/g, '·') }))
	})
}
