import { plainBase32 } from './base32.ts'
import { checkCharacter } from './check-character.ts'
import { partLengths } from './part-lengths.ts'

/** The parts of an id. */
export type FigureIdParts = { id: string; figure: string; content: string; edition: string }

/**
 * What somebody typed as an id, with or without hyphens, in capitals or not; `null` for what is none or holds a
 * typing error.
 */
export function readFigureId(typed: string): FigureIdParts | null {
	const text = plainBase32(typed)
	const { figure, content, edition } = partLengths
	const length = figure + content + edition
	if (!new RegExp(`^[0-9A-HJKMNP-TV-Z]{${length + 1}}$`).test(text)) return null
	if (checkCharacter(text.slice(0, length)) !== text.at(-1)) return null
	return {
		id: `${text.slice(0, figure)}-${text.slice(figure, figure + content)}-${text.slice(figure + content)}`,
		figure: text.slice(0, figure),
		content: text.slice(figure, figure + content),
		edition: text.slice(figure + content, length),
	}
}
