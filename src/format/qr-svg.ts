import { encode } from 'uqr'

/** Modules of white around the code, as ISO/IEC 18004 asks for. */
const QUIET = 4

/**
 * An address as a QR code for paper, at level M: it reads with an eighth of it creased or smudged. Runs of dark modules
 * are strokes of one path, each from where the last one ends, because every page brings its code along; one mask for
 * all, because trying all eight takes eight times as long.
 */
export function qrSvg(address: string): string {
	const { data, size } = encode(address, { ecc: 'M', border: 0, maskPattern: 0 })
	const side = size + 2 * QUIET
	const path = data.map((row, y) => `M${QUIET} ${y + QUIET}.5${strokes(runs(row))}`)
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path stroke="#000" d="${path.join('')}"/></svg>\n`
}

/** The runs of one row, one after the other from its left end. */
function strokes(row: readonly Run[]): string {
	return row.map(([start, length], index) => `${gap(row[index - 1], start)}h${length}`).join('')
}

function gap(before: Run | undefined, start: number): string {
	const from = before ? before[0] + before[1] : 0
	return start > from ? `m${start - from} 0` : ''
}

type Run = [start: number, length: number]

/** Where the runs of dark modules of a row start, and how long they are. */
export function runs(row: readonly boolean[]): Run[] {
	const found: Run[] = []
	for (const [x, dark] of row.entries()) {
		const last = found.at(-1)
		if (!dark) continue
		if (last && last[0] + last[1] === x) last[1]++
		else found.push([x, 1])
	}
	return found
}
