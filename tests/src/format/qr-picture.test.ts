import { brotliCompressSync } from 'node:zlib'
import fc from 'fast-check'
import sharp from 'sharp'
import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { qrPicture, qrSheet } from '../../../src/format/qr-picture.ts'

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

/** What each view of a sheet shows, by its id. */
async function viewsOf(sheet: string): Promise<Record<string, string[]>> {
	const rows = await modulesOf(/href="([^"]+)"/.exec(sheet)?.[1] ?? '')
	const views = [...sheet.matchAll(/<view id="(\w+)" viewBox="0 (\d+) (\d+) (\d+)"/g)]
	return Object.fromEntries(
		views.map(([, id, y, width, height]) => [
			id,
			rows.slice(Number(y), Number(y) + Number(height)).map((row) => row.slice(0, Number(width))),
		]),
	)
}

describe('the codes of several pages', () => {
	const addresses = fc.array(fc.webUrl(), { minLength: 1, maxLength: 70 })

	it('stand one below the other, and each view shows the one of its id', async () => {
		await fc.assert(
			fc.asyncProperty(addresses, async (all) => {
				const sheet = qrSheet(all.map((address, at) => ({ id: `d${2001 + at}`, address })))
				const views = await viewsOf(sheet)
				expect(Object.keys(views)).toHaveLength(all.length)
				for (const [at, address] of all.entries())
					expect(views[`d${2001 + at}`]).toEqual(await modulesOf(qrPicture(address)))
			}),
			{ numRuns: 8 },
		)
	})

	it('take some 150 bytes each on the way', () => {
		const villages = Array.from({ length: 20 }, (_, at) => String(2001 + at))
		const address = (village: string) => `https://terang.example.go.id/en/wilayah/35.29.01.${village}/`
		const sheet = qrSheet(villages.map((village) => ({ id: `d${village}`, address: address(village) })))
		expect(brotliCompressSync(sheet).length).toBeLessThan(20 * 200)
	})
})

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
