/** A text with a capital at its start: the head of a column, the start of a sentence. */
export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A text with a small letter at its start, to go on after a colon or inside a sentence. */
export function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1)
}
