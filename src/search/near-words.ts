import { editDistance } from './edit-distance.ts'
import { mistakesIn } from './mistakes.ts'

/** How surely a word is meant that was typed with some letters wrong: less the more of its letters they are. */
export function likeness(distance: number, length: number): number {
	return Math.max(0.5, Math.min(0.74, 0.9 - (1.2 * distance) / length))
}

/** The words nearest to one that is not among them, with how many letters are wrong; none when none is near. */
export function nearWords(word: string, known: Iterable<string>): { words: string[]; distance: number } {
	let most = mistakesIn(word)
	let words: string[] = []
	if (most === 0) return { words, distance: 0 }
	for (const one of known) {
		const distance = editDistance(word, one, most)
		if (distance > most) continue
		if (distance < most) words = []
		most = distance
		words.push(one)
	}
	return { words, distance: most }
}
