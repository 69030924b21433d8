/** A text of the corpus and the kind of personal data in it. */
export type CorpusText = { kind: string; text: string }

/** Lines of a corpus file: the kind, then the text as JSON, every character that cannot be seen escaped. */
export function corpusLines(texts: readonly CorpusText[]): string {
	const visible = (text: string) =>
		JSON.stringify(text).replace(/[^ -~]/gu, (character) =>
			[...character]
				.flatMap((piece) => piece.split(''))
				.map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
				.join(''),
		)
	return texts.map(({ kind, text }) => `${kind} ${visible(text)}\n`).join('')
}
