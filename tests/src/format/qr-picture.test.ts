import { brotliCompressSync } from 'node:zlib'
import fc from 'fast-check'
import sharp from 'sharp'
import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { qrPicture } from '../../../src/format/qr-picture.ts'

/** The modules of a picture as another reader of PNG sees them: a row of `#` and `.` each. */
async function modulesOf(picture: string): Promise<string[]> {
	const bytes = Buffer.from(picture.replace('data:image/png;base64,', ''), 'base64')
	const { data, info } = await sharp(bytes, { failOn: 'warning' })
		.greyscale()
		.raw()
		.toBuffer({ resolveWithObject: true })
	const dark = Array.from(data, (value) => (value === 0 ? '#' : value === 255 ? '.' : '?')).join('')
	return Array.from({ length: info.height }, (_, y) => dark.slice(y * info.width, (y + 1) * info.width))
}

describe('the code of a page', () => {
	it('holds every dark module of the code and no other, a pixel each', async () => {
		await fc.assert(
			fc.asyncProperty(fc.oneof(fc.webUrl(), fc.string({ minLength: 1, maxLength: 2000 })), async (address) => {
				const { data } = encode(address, { ecc: 'M', border: 0, maskPattern: 0 })
				const rows = data.map((row) => row.map((dark) => (dark ? '#' : '.')).join(''))
				expect(await modulesOf(qrPicture(address))).toEqual(rows)
			}),
			{ numRuns: 30 },
		)
	})

	it('is less than 400 characters of a page, 300 bytes on the way, and the same every time', () => {
		const address = 'https://terang.example.go.id/en/wilayah/35.29.01.2001/'
		expect(qrPicture(address)).toBe(qrPicture(address))
		expect(qrPicture(address).length).toBeLessThan(400)
		expect(brotliCompressSync(qrPicture(address)).length).toBeLessThan(300)
	})
})
