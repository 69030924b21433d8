import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pictureName } from '../../../../scripts/gate/news/news-pictures.ts'
import { copyPictures } from '../../../../scripts/site/pictures/office-pictures.ts'

let folder: string
const put = (path: string) => {
	mkdirSync(dirname(join(folder, path)), { recursive: true })
	writeFileSync(join(folder, path), '')
}

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'terang-pictures-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('pictureName', () => {
	it('takes an address of the site for the name of a file, and nothing outside the folder', () => {
		expect(['/gambar/forum.jpg', '/gambar/2025/forum.jpg'].map(pictureName)).toEqual(['forum.jpg', '2025/forum.jpg'])
		expect(['/gambar/', '/lain/forum.jpg', 'gambar/a.jpg', '/gambar/../portal.yaml'].map(pictureName)).toEqual([
			null,
			null,
			null,
			null,
		])
	})
})

describe('copyPictures', () => {
	it('copies pictures, whatever their folder, but no texts about them and nothing of the system', () => {
		for (const name of ['a.jpg', '2025/b.svg', 'README.md', '.DS_Store', '.thumbs/c.png'])
			put(`office/pictures/${name}`)
		const copied = copyPictures(join(folder, 'office'), join(folder, 'site'))
		expect(copied).toEqual(['gambar/2025/b.svg', 'gambar/a.jpg'])
		expect(copied.every((path) => existsSync(join(folder, 'site', path)))).toBe(true)
		expect(existsSync(join(folder, 'site/gambar/README.md'))).toBe(false)
	})

	it('copies nothing where the office has no pictures', () => {
		mkdirSync(join(folder, 'office'))
		expect(copyPictures(join(folder, 'office'), join(folder, 'site'))).toEqual([])
	})

	it('never takes the place of a picture that the portal drew', () => {
		put('office/pictures/beranda.png')
		put('site/gambar/beranda.png')
		expect(() => copyPictures(join(folder, 'office'), join(folder, 'site'))).toThrow(
			/pictures\/beranda\.png: nama ini sudah/,
		)
	})
})
