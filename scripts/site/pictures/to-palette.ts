import type { IndexedImage } from './indexed-png.ts'

const MOST_COLOURS = 256

/**
 * Gives an opaque drawing a palette: its 256 commonest colours; the few pixels of other shades, at the edges of letters,
 * take the nearest of them. The same pixels give the same palette.
 * @param rgba four bytes a pixel
 */
export function toPalette(width: number, height: number, rgba: Uint8Array): IndexedImage {
	const colours = rgbOf(rgba)
	const counts = countColours(colours)
	const palette = commonest(counts)
	const places = new Map(palette.map((colour, index) => [colour, index]))
	for (const colour of counts.keys()) if (!places.has(colour)) places.set(colour, nearest(colour, palette))
	return {
		width,
		height,
		palette: Uint8Array.from(palette.flatMap((colour) => channelsOf(colour))),
		pixels: placesOf(colours, places),
	}
}

/** The place of each pixel's colour in the palette; a run of one colour is looked up once. */
function placesOf(colours: Uint32Array, places: ReadonlyMap<number, number>): Uint8Array {
	const pixels = new Uint8Array(colours.length)
	let [last, place] = [-1, 0]
	for (let at = 0; at < colours.length; at++) {
		const colour = colours[at] ?? 0
		if (colour !== last) place = places.get(colour) ?? 0
		last = colour
		pixels[at] = place
	}
	return pixels
}

function rgbOf(rgba: Uint8Array): Uint32Array {
	const colours = new Uint32Array(rgba.length / 4)
	for (let at = 0; at < colours.length; at++)
		colours[at] = ((rgba[at * 4] ?? 0) << 16) | ((rgba[at * 4 + 1] ?? 0) << 8) | (rgba[at * 4 + 2] ?? 0)
	return colours
}

/** How many pixels have each colour, counted run by run. */
function countColours(colours: Uint32Array): Map<number, number> {
	const counts = new Map<number, number>()
	for (let at = 0; at < colours.length; ) {
		const colour = colours[at] ?? 0
		let end = at + 1
		while (colours[end] === colour) end++
		counts.set(colour, (counts.get(colour) ?? 0) + end - at)
		at = end
	}
	return counts
}

function commonest(counts: ReadonlyMap<number, number>): number[] {
	return [...counts]
		.sort(([a, often], [b, other]) => other - often || a - b)
		.slice(0, MOST_COLOURS)
		.map(([colour]) => colour)
}

function channelsOf(colour: number): [number, number, number] {
	return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]
}

/**
 * The place of the nearest colour of the palette, the first of several: the least sum of squares over red, green and
 * blue. Thousands of shades are held to 256 colours in each picture, so nothing is made on the way.
 */
function nearest(colour: number, palette: readonly number[]): number {
	let [best, least] = [0, Number.POSITIVE_INFINITY]
	for (let index = 0; index < palette.length; index++) {
		const other = palette[index] ?? 0
		const red = (other >> 16) - (colour >> 16)
		const green = ((other >> 8) & 0xff) - ((colour >> 8) & 0xff)
		const blue = (other & 0xff) - (colour & 0xff)
		const distance = red * red + green * green + blue * blue
		if (distance >= least) continue
		least = distance
		best = index
	}
	return best
}
