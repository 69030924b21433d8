/** A published figure by what it measures, where and when. */
export type FigureKey = { indicator: string; area: string; period: string }

/** What a text writes where a figure of the portal is to stand: the page fills in the number. */
export function figureTag({ indicator, area, period }: FigureKey): string {
	return `<Figure indicator="${indicator}" area="${area}" period="${period}" />`
}

/** What a text writes where a chart is to stand, on a line of its own. */
export function chartTag({ indicator, area }: Omit<FigureKey, 'period'>): string {
	return `<Chart indicator="${indicator}" area="${area}" />`
}

/** A figure in a formula: "p0(35.29, 2025)". */
export function formulaTerm({ indicator, area, period }: FigureKey): string {
	return `${indicator}(${area}, ${period})`
}

/** A text with something put in at a place of it, and where the writing goes on. */
export function insertAt(text: string, from: number, to: number, piece: string): { text: string; caret: number } {
	return { text: text.slice(0, from) + piece + text.slice(to), caret: from + piece.length }
}

/** Empty lines around what stands on a line of its own. */
export function alone(text: string, from: number, piece: string): string {
	const before = text.slice(0, from)
	return `${before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n'}${piece}\n\n`
}
