import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkPictures } from '../../../../scripts/gate/pictures/check-pictures.ts'
import { IssueCollector } from '../../../../src/issue/issue-collector.ts'
import { times } from '../../../depth.ts'
import { english } from '../../../english.ts'
import { pixels } from '../../../scripts/site/pictures/invented-pictures.ts'

let folder: string
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'terang-pictures-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const put = (name: string, bytes: Buffer | string) => {
	const path = join(folder, 'pictures', name)
	mkdirSync(dirname(path), { recursive: true })
	writeFileSync(path, bytes)
	return path
}

/** What is said of the folder: each file once at most, with a hint in both languages. */
async function told(): Promise<string[]> {
	const issues = new IssueCollector()
	await checkPictures(folder, issues)
	const found = issues.issues()
	expect(found.every(({ rule, hint }) => rule === 'picture-file' && hint.includes(' / '))).toBe(true)
	expect(new Set(found.map(({ file }) => file)).size).toBe(found.length)
	return found.map(
		({ file, expected, received }) =>
			`${file.slice(join(folder, 'pictures').length + 1)}: ${english(expected)} | ${received === null ? null : english(received)}`,
	)
}

const drawing = (inside: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 100 60">${inside}</svg>`

describe('the folder of pictures', () => {
	it('may be missing, empty, or hold texts and what the system leaves there', async () => {
		expect(await told()).toEqual([])
		for (const name of ['README.md', 'sumber.txt', '.DS_Store', '.thumbs/a.png']) put(name, 'x')
		expect(await told()).toEqual([])
	})

	it('may hold folders, and pictures whose ending is written in capitals', async () => {
		const jpeg = await pixels(40, 30).jpeg().toBuffer()
		for (const name of ['2025/forum.jpeg', 'IMG_2034.JPG', 'forum-warga.v2.jpg']) put(name, jpeg)
		expect(await told()).toEqual([])
	})

	it('holds no picture of more pixels than a telephone takes, however few bytes they need', async () => {
		const png = await pixels(40, 30).png().toBuffer()
		png.writeUInt32BE(40_000, 16)
		png.writeUInt32BE(40_000, 20)
		// The sum that belongs to this head: nothing in the file is wrong but its size.
		png.writeUInt32BE(0xde6e9952, 29)
		put('bom.png', png)
		expect(await told()).toEqual(['bom.png: at most 120 million pixels | 40000 x 40000'])
	})

	it('holds no huge file, and is not read to know it', async () => {
		truncateSync(put('film.png', 'x'), 200e6)
		expect(await told()).toEqual(['film.png: at most 30.0 MB | 200.0 MB'])
	})

	it('holds no links, to files or to folders', async () => {
		const outside = join(folder, 'luar')
		mkdirSync(outside)
		writeFileSync(join(outside, 'rahasia.png'), await pixels(40, 30).png().toBuffer())
		put('ada.txt', '')
		symlinkSync(join(outside, 'rahasia.png'), join(folder, 'pictures', 'a.png'))
		symlinkSync(outside, join(folder, 'pictures', 'folder'))
		expect(await told()).toEqual(['a.png: a file | a link', 'folder: a file | a link'])
	})

	it('holds whole pictures: one cut off anywhere is told of', async () => {
		const source = pixels(90, 60)
		const kinds = {
			jpg: await source.clone().jpeg().toBuffer(),
			png: await source.clone().png().toBuffer(),
			webp: await source.clone().webp().toBuffer(),
		}
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...(['jpg', 'png', 'webp'] as const)),
				fc.double({ min: 0.1, max: 0.9, noNaN: true }),
				async (kind, part) => {
					const bytes = kinds[kind]
					rmSync(join(folder, 'pictures'), { recursive: true, force: true })
					put(`a.${kind}`, bytes.subarray(0, 16 + Math.floor((bytes.length - 16) * part)))
					expect(await told()).toEqual([expect.stringContaining(`a.${kind}: a whole `)])
				},
			),
			{ numRuns: times(20, 200) },
		)
	})

	it('ends in a sentence whatever bytes lie in it', async () => {
		const source = await pixels(30, 20).jpeg().toBuffer()
		const heads = [
			source,
			await pixels(30, 20).png().toBuffer(),
			Buffer.from('\0\0\0\x1cftypavif\0\0\0\0', 'latin1'),
			Buffer.from(drawing('')),
		]
		const ending = fc.constantFrom('jpg', 'png', 'webp', 'avif', 'svg', 'gif')
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...heads),
				fc.nat(60),
				fc.uint8Array({ maxLength: 200 }),
				ending,
				async (head, keep, rest, as) => {
					rmSync(join(folder, 'pictures'), { recursive: true, force: true })
					put(`a.${as}`, Buffer.concat([head.subarray(0, keep), rest]))
					expect((await told()).length).toBeLessThanOrEqual(1)
				},
			),
			{ numRuns: times(150, 3000) },
		)
	})
})

describe('a drawing in the folder', () => {
	const repeated = (levels: number, inner: (from: number) => string) =>
		Array.from({ length: levels }, (_, at) => `<g id="a${at + 1}">${inner(at).repeat(10)}</g>`).join('')

	it.each([
		['entities', `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${drawing('<text>&a;</text>')}`, '<!ENTITY'],
		['a file of the machine', drawing('<image xlink:href="/etc/passwd"/>'), '<image>'],
		['a picture inside', drawing('<svg:image xlink:href="data:image/png;base64,AAAA"/>'), '<svg:image>'],
		[
			'a page inside',
			drawing('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>'),
			'<foreignObject>',
		],
		['a program', drawing('<script>alert(1)</script>'), '<script>'],
		['what moves', drawing('<animateTransform attributeName="x"/>'), '<animateTransform>'],
		['styles of elsewhere', drawing('<style>@import "https://example.org/a.css";</style>'), '<style>'],
		[
			'the same over and over',
			drawing(`<defs><g id="a0"><rect/></g>${repeated(6, (at) => `<use href="#a${at}"/>`)}</defs><use href="#a6"/>`),
			'more than 20000 shapes',
		],
		['itself', drawing('<g id="a"><use href="#a"/></g>'), 'more than 20000 shapes'],
		[
			'patterns of patterns',
			drawing(
				`<defs><g id="a0"/>${repeated(6, (at) => `<rect fill="url( '#a${at}')"/>`)}</defs><rect style="fill:url(#a6)"/>`,
			),
			'more than 20000 shapes',
		],
		['groups without end', drawing(`${'<g>'.repeat(5000)}${'</g>'.repeat(5000)}`), 'groups in groups'],
	])('holds no %s', async (_, svg, received) => {
		put('a.svg', svg)
		expect(await told()).toEqual([`a.svg: a plain drawing: shapes, lines, texts and colours | ${received}`])
	})

	it('is refused with a NUL in it, over which what draws would end the program', async () => {
		put('a.svg', drawing('').replace('viewBox', 'view\0Box'))
		expect(await told()).toEqual(['a.svg: a whole SVG | null'])
	})

	it('is whole, and of a shape that can be shown', async () => {
		put('a.svg', drawing('<g>').slice(0, -6))
		put('b.svg', drawing('').replace('0 0 100 60', '0 0 100 1'))
		put('c.svg', drawing('<rect width="9" height="9"/>'))
		expect(await told()).toEqual([
			'a.svg: a whole SVG | null',
			'b.svg: at most 10 times as wide as high, or as high as wide | 100 x 1',
		])
	})
})
