import { encode } from 'uqr'

/** Modules of white around the code, as ISO/IEC 18004 asks for. */
const QUIET = 4

/**
 * An address as a QR code for paper, at level M: it reads with an eighth of it creased or smudged. Runs of dark modules
 * are strokes of one path; one mask for all, because trying all eight takes eight times as long.
 */
export function qrSvg(address: string): string {
	const { data, size } = encode(address, { ecc: 'M', border: 0, maskPattern: 0 })
	const side = size + 2 * QUIET
	const path = data.flatMap((row, y) => runs(row).map(([x, length]) => `M${x + QUIET} ${y + QUIET}.5h${length}`))
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path stroke="#000" d="${path.join('')}"/></svg>\n`
}

/** Where the runs of dark modules of a row start, and how long they are. */
export function runs(row: readonly boolean[]): [start: number, length: number][] {
	const found: [number, number][] = []
	for (const [x, dark] of row.entries()) {
		const last = found.at(-1)
		if (!dark) continue
		if (last && last[0] + last[1] === x) last[1]++
		else found.push([x, 1])
	}
	return found
}
