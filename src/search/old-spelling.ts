/** Letters of the spelling before 1972, and what stands for them since; `j` alone meant today's `y`, and is left as it is. */
const letters: readonly (readonly [old: RegExp, now: string])[] = [
	[/oe/g, 'u'],
	[/dj/g, 'j'],
	[/tj/g, 'c'],
	[/nj/g, 'ny'],
	[/sj/g, 'sy'],
	[/ch/g, 'kh'],
]

/** Most words hold none of them. */
const anyLetters = new RegExp(letters.map(([old]) => old.source).join('|'))

/** A word of the spelling before 1972 in today's: "pasoeroean" is "pasuruan". Words without its letters stay. */
export function todaySpelling(word: string): string {
	if (!anyLetters.test(word)) return word
	return letters.reduce((text, [old, now]) => text.replace(old, now), word)
}
