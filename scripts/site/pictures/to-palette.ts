import { endianness } from 'node:os'
import type { IndexedImage } from './indexed-png.ts'

const MOST_COLOURS = 256

/**
 * Gives an opaque drawing a palette: its 256 commonest colours; the few pixels of other shades, at the edges of letters,
 * take the nearest of them. The same pixels give the same palette.
 * @param rgba four bytes a pixel
 */
export function toPalette(width: number, height: number, rgba: Uint8Array): IndexedImage {
	const words = wordsOf(rgba)
	const counts = countColours(words)
	const palette = commonest(counts)
	const places = new Map(palette.map((colour, index) => [colour, index]))
	for (const colour of counts.keys()) if (!places.has(colour)) places.set(colour, nearest(colour, palette))
	return {
		width,
		height,
		palette: Uint8Array.from(palette.flatMap((colour) => channelsOf(colour))),
		pixels: placesOf(words, places),
	}
}

/** Each pixel as the word it stands as in memory: runs of one colour are found without looking at channels. */
function wordsOf(rgba: Uint8Array): Uint32Array {
	if (endianness() === 'LE' && rgba.byteOffset % 4 === 0)
		return new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.length >> 2)
	const view = new DataView(rgba.buffer, rgba.byteOffset, rgba.length)
	return Uint32Array.from({ length: rgba.length >> 2 }, (_, at) => view.getUint32(at * 4, true))
}

/** Red, green and blue of a word, red first; a drawing for sharing has no transparency. */
function colourOf(word: number): number {
	return ((word & 0xff) << 16) | (word & 0xff00) | ((word >> 16) & 0xff)
}

/** Where the run of one colour that begins at `start` ends. */
function endOfRun(words: Uint32Array, start: number): number {
	const word = words[start]
	let end = start + 1
	while (words[end] === word) end++
	return end
}

/** The place of each pixel's colour in the palette; a run of one colour is looked up once. */
function placesOf(words: Uint32Array, places: ReadonlyMap<number, number>): Uint8Array {
	const pixels = new Uint8Array(words.length)
	for (let at = 0; at < words.length; ) {
		const end = endOfRun(words, at)
		pixels.fill(places.get(colourOf(words[at] ?? 0)) ?? 0, at, end)
		at = end
	}
	return pixels
}

/** How many pixels have each colour, counted run by run. */
function countColours(words: Uint32Array): Map<number, number> {
	const counts = new Map<number, number>()
	for (let at = 0; at < words.length; ) {
		const colour = colourOf(words[at] ?? 0)
		const end = endOfRun(words, at)
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
