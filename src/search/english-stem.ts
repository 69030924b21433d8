const SHORTEST = 3

/** Endings of English words, the longest first, and what stands in their place. */
const endings: readonly (readonly [ending: RegExp, instead: string])[] = [
	[/ies$/, 'y'],
	[/(?<=s|x|z|ch|sh)es$/, ''],
	[/(?<=[^su])s$/, ''],
	[/ing$/, ''],
	[/ed$/, ''],
	[/e$/, ''],
]

/** Stem of an English word, lightly: plurals, "-ing", "-ed" and a silent "e". The stem of a stem is itself. */
export function englishStem(word: string): string {
	if (/\d/.test(word)) return word
	for (const [ending, instead] of endings) {
		const shorter = word.replace(ending, instead)
		if (shorter !== word && shorter.length >= SHORTEST) return englishStem(shorter)
	}
	return word
}
