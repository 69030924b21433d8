import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexedPng } from '../../../../scripts/site/pictures/indexed-png.ts'
import { toPalette } from '../../../../scripts/site/pictures/to-palette.ts'

/** Reads a PNG of ours back to four bytes a pixel. */
function pixelsOf(png: Uint8Array): { width: number; height: number; rgba: number[] } {
	const parts = new Map<string, Buffer>()
	const bytes = Buffer.from(png)
	for (let at = 8; at < bytes.length; ) {
		const length = bytes.readUInt32BE(at)
		parts.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length))
		at += 12 + length
	}
	const [head, palette, data] = ['IHDR', 'PLTE', 'IDAT'].map((name) => parts.get(name) ?? Buffer.alloc(0))
	if (!head || !palette || !data) throw new Error('no parts')
	const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)]
	const rows = inflateSync(data)
	const rgba: number[] = []
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			const colour = (rows[y * (width + 1) + 1 + x] ?? 0) * 3
			rgba.push(...palette.subarray(colour, colour + 3), 255)
		}
	}
	return { width, height, rgba }
}

const opaque = (colours: readonly number[]) =>
	Uint8Array.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255, 255]))

describe('an indexed PNG', () => {
	test('holds every pixel of a drawing of at most 256 colours', async () => {
		const images = fc
			.record({
				width: fc.integer({ min: 1, max: 9 }),
				height: fc.integer({ min: 1, max: 9 }),
				colours: fc.array(fc.integer({ min: 0, max: 0xffffff }), { minLength: 1, maxLength: 60 }),
			})
			.map(({ width, height, colours }) => ({
				width,
				height,
				rgba: opaque(Array.from({ length: width * height }, (_, at) => colours[at % colours.length] ?? 0)),
			}))
		await fc.assert(
			fc.asyncProperty(images, async ({ width, height, rgba }) => {
				const png = await indexedPng(toPalette(width, height, rgba))
				expect(pixelsOf(png)).toEqual({ width, height, rgba: [...rgba] })
			}),
		)
	})

	test('keeps the commonest colours of more than 256, and gives each other one its nearest', () => {
		const common = Array.from({ length: 256 }, (_, index) => index)
		const rare = 0x0100ff
		const { palette, pixels } = toPalette(513, 1, opaque([...common, ...common, rare]))
		const at = (pixels.at(-1) ?? 0) * 3
		expect(palette.length).toBe(768)
		expect([...palette.subarray(at, at + 3)]).toEqual([0, 0, 255])
	})
})
