/** Letters that may be wrong in a word: none in a short one, where everything is near everything, two in a long one. */
export function mistakesIn(word: string): number {
	if (word.length < 4) return 0
	return word.length < 7 ? 1 : 2
}
