/** The English half of a text that says a thing in Indonesian first: "wilayah / area". */
export function english(text: string | null | undefined): string {
	return text?.split(' / ').at(-1) ?? ''
}
