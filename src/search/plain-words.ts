/** Letters without marks, small; apostrophes go, so that "Ra'as" and "raas" are one word. */
export function plain(text: string): string {
	return text
		.normalize('NFD')
		.toLowerCase()
		.replace(/[\u0300-\u036f'’‘`"]/g, '')
}

/** The words of a text, letters and digits alone: "Guluk-Guluk" are two. */
export function plainWords(text: string): string[] {
	return plain(text).match(/[a-z0-9]+/g) ?? []
}

/** A name as one string of letters and digits, as a typing hand may join or split it: "Tlogotuwung", "guluk guluk". */
export function joined(text: string): string {
	return plainWords(text).join('')
}
