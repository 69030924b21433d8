import { createHash } from 'node:crypto'
import { type IdentifiedFigure, identifyingTexts, idOfHashes } from './identified-figure.ts'

/**
 * The id of a figure, as "K7Q2M9-3T8B-4XR": which figure it is (stable as long as the portal has it), what it showed
 * (figures as printed), and the issue of the datasets behind it, with a check character at the end.
 */
export function figureId(identified: IdentifiedFigure): string {
	const { figure, content, edition } = identifyingTexts(identified)
	return idOfHashes({ figure: sha256(figure), content: sha256(content), edition: sha256(edition) })
}

function sha256(text: string): Uint8Array {
	return createHash('sha256').update(text).digest()
}
