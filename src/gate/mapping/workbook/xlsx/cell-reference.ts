import type { CellSpan } from '../source-file.ts'

/** The column of `D3`, from 0; -1 where no letters stand. */
export function columnOf(reference: string): number {
	let column = 0
	for (let i = 0; i < reference.length; i++) {
		const code = reference.charCodeAt(i) & 0xdf
		if (code < 65 || code > 90) break
		column = column * 26 + code - 64
	}
	return column - 1
}

/** The row of `D3`, from 0; -1 where no digits stand. */
export function rowOf(reference: string): number {
	return Number(/\d+$/.exec(reference)?.[0] ?? 0) - 1
}

/** The cells of `A1:C2`, or `null` for something else. */
export function spanOf(reference: string): CellSpan | null {
	const [from = '', to = from] = reference.replaceAll('$', '').split(':')
	const span = { top: rowOf(from), left: columnOf(from), bottom: rowOf(to), right: columnOf(to) }
	return span.top < 0 || span.left < 0 || span.bottom < span.top || span.right < span.left ? null : span
}
