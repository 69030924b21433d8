import { toBase32 } from './base32.ts'
import { type IdentifiedFigure, identifyingTexts, idOfHashes, namingText } from './identified-figure.ts'
import { partLengths } from './part-lengths.ts'

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

/** How the id of a figure begins, whatever it shows now. */
export async function figurePartInBrowser(named: Parameters<typeof namingText>[0]): Promise<string> {
	return toBase32(await sha256(namingText(named)), partLengths.figure)
}

async function sha256(text: string): Promise<Uint8Array> {
	return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
}
