import { type IdentifiedFigure, identifyingTexts, idOfHashes } from './identified-figure.ts'

/** False where a page came without TLS: browsers make no hashes there, and a figure made there bears no id. */
export function canMakeIds(): boolean {
	return globalThis.crypto?.subtle !== undefined
}

/** The same id as `figureId` makes, by the means of a browser. */
export async function figureIdInBrowser(identified: IdentifiedFigure): Promise<string> {
	const { figure, content, edition } = identifyingTexts(identified)
	const [a, b, c] = await Promise.all([sha256(figure), sha256(content), sha256(edition)])
	return idOfHashes({ figure: a, content: b, edition: c })
}

async function sha256(text: string): Promise<Uint8Array> {
	return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
}
