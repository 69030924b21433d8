import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkPictures } from '../../../../scripts/gate/pictures/check-pictures.ts'
import { makePictures, placePictures } from '../../../../scripts/site/pictures/office-pictures.ts'
import { MOST_BYTES, resizePicture } from '../../../../scripts/site/pictures/resize-picture.ts'
import { IssueCollector } from '../../../../src/issue/issue-collector.ts'
import type { OfficePicture } from '../../../../src/schemas/office-picture.ts'
import { times } from '../../../depth.ts'
import {
	cameraSays,
	drawingSaying,
	editorSays,
	noise,
	pixels,
	withJpegWords,
	withPngText,
} from './invented-pictures.ts'

let folder: string
const office = () => join(folder, 'office')
const put = (name: string, bytes: Buffer | string) => {
	mkdirSync(join(office(), 'pictures'), { recursive: true })
	writeFileSync(join(office(), 'pictures', name), bytes)
}
const made = async (...names: string[]): Promise<OfficePicture[]> => {
	const generated = mkdtempSync(join(folder, 'generated-'))
	await makePictures(names, { office: office(), cache: join(folder, 'cache'), generated })
	const file = join(generated, 'pictures.json')
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
}
const widths = async (file: Buffer) => (await resizePicture(file, false)).map(({ width, height }) => [width, height])

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'terang-pictures-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('a picture of the office', () => {
	it('is there at three widths, and never larger than it was', async () => {
		expect(await widths(await pixels(2000, 1000).jpeg().toBuffer())).toEqual([
			[480, 240],
			[960, 480],
			[1440, 720],
		])
		expect(await widths(await pixels(700, 350).png().toBuffer())).toEqual([
			[480, 240],
			[700, 350],
		])
		expect(await widths(await pixels(300, 200).webp().toBuffer())).toEqual([[300, 200]])
	})

	it('stands upright, however the camera was held', async () => {
		const upright = await pixels(120, 80).png().toBuffer()
		// Turned by the camera, with the mark that says how to turn it back.
		const turned = await sharp(upright).rotate(270).withMetadata({ orientation: 6 }).jpeg({ quality: 100 }).toBuffer()
		const [size] = await resizePicture(turned, false)
		expect([size?.width, size?.height]).toEqual([120, 80])
		const { data } = await sharp(size?.bytes).raw().toBuffer({ resolveWithObject: true })
		expect([...data.subarray(0, 3)].map((value) => Math.round(value / 64))).toEqual([4, 0, 0])
	})

	it('is never heavier than 150 KB, even where nothing can be left out', async () => {
		const sizes = await resizePicture(await noise(1100, 900).png().toBuffer(), false)
		expect(sizes.map(({ bytes }) => bytes.length).filter((bytes) => bytes > MOST_BYTES)).toEqual([])
		const found = sizes.map(({ width }) => width)
		expect(found).toEqual([...new Set(found)].sort((a, b) => a - b))
		expect(found[0]).toBeLessThanOrEqual(480)
	})

	it('is opened in every kind that is allowed', async () => {
		const source = pixels(60, 40)
		const kinds = {
			'a.jpg': source.clone().jpeg(),
			'b.png': source.clone().png(),
			'c.webp': source.clone().webp(),
			'd.avif': source.clone().avif(),
		}
		for (const [name, picture] of Object.entries(kinds)) put(name, await picture.toBuffer())
		put('e.svg', drawingSaying('kata'))
		const issues = new IssueCollector()
		await checkPictures(office(), issues)
		expect(issues.issues()).toEqual([])
		const pictures = await made('a.jpg', 'b.png', 'c.webp', 'd.avif', 'e.svg')
		expect(pictures.map(({ name, sizes }) => [name, sizes.at(-1)?.width])).toEqual([
			['a.jpg', 60],
			['b.png', 60],
			['c.webp', 60],
			['d.avif', 60],
			['e.svg', 1440],
		])
	})

	it('carries nothing of what stood beside its pixels, in whatever kind and wherever it stood', async () => {
		const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 12, maxLength: 24 })
		await fc.assert(
			fc.asyncProperty(word, fc.integer({ min: 1, max: 8 }), async (said, orientation) => {
				const source = pixels(64, 48).withExif(cameraSays(said)).withXmp(editorSays(said))
				const files = {
					'a.jpg': withJpegWords(
						await source.clone().withMetadata({ orientation }).withExif(cameraSays(said)).jpeg().toBuffer(),
						said,
					),
					'b.png': withPngText(await source.clone().png().toBuffer(), said),
					'c.webp': await source.clone().webp().toBuffer(),
					'd.avif': await source.clone().avif().toBuffer(),
					'e.svg': Buffer.from(drawingSaying(said)),
				}
				for (const [name, bytes] of Object.entries(files)) {
					expect(bytes.includes(said), name).toBe(true)
					put(name, bytes)
				}
				const pictures = await made(...Object.keys(files))
				rmSync(join(folder, 'site'), { recursive: true, force: true })
				placePictures(join(folder, 'cache'), join(folder, 'site'))
				for (const { src } of pictures.flatMap(({ sizes }) => sizes)) {
					const bytes = readFileSync(join(folder, 'site', src))
					expect(bytes.includes(said)).toBe(false)
					const { exif, xmp, iptc, comments, orientation: turned } = await sharp(bytes).metadata()
					expect([exif, xmp, iptc, comments, turned]).toEqual([undefined, undefined, undefined, undefined, undefined])
				}
			}),
			{ numRuns: times(2, 60) },
		)
	})

	it('is made the same each time, and not made again from the same bytes', async () => {
		put('a.jpg', await noise(500, 400).jpeg().toBuffer())
		const first = await made('a.jpg')
		const bytesOf = () => readdirSync(join(folder, 'cache')).map((name) => readFileSync(join(folder, 'cache', name)))
		const before = bytesOf()
		rmSync(join(folder, 'cache'), { recursive: true })
		expect(await made('a.jpg')).toEqual(first)
		expect(bytesOf()).toEqual(before)
		// What is kept stands for itself.
		const [kept = ''] = readdirSync(join(folder, 'cache')).filter((name) => name.endsWith('.webp'))
		writeFileSync(join(folder, 'cache', kept), 'kept')
		await made('a.jpg')
		expect(readFileSync(join(folder, 'cache', kept), 'utf8')).toBe('kept')
	})

	it('has addresses of its own that change with its content, whatever its file is called', async () => {
		put('beranda.png', await pixels(40, 40).png().toBuffer())
		const [before] = await made('beranda.png')
		put('beranda.png', await pixels(40, 30).png().toBuffer())
		const [after] = await made('beranda.png')
		const sources = [before, after].map((picture) => picture?.sizes[0]?.src ?? '')
		expect(sources.every((src) => /^\/gambar\/kantor\/[0-9a-f]{16}-40\.webp$/.test(src))).toBe(true)
		expect(new Set(sources).size).toBe(2)
		expect(readdirSync(join(folder, 'cache')).filter((name) => name.endsWith('.webp'))).toEqual([
			basename(sources[1] ?? ''),
		])
	})

	it('is published only where a text shows it', async () => {
		put('a.png', await pixels(40, 40).png().toBuffer())
		expect(await made()).toEqual([])
		placePictures(join(folder, 'cache'), join(folder, 'site'))
		expect(existsSync(join(folder, 'site'))).toBe(false)
	})
})
