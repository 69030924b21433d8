import { describe, expect, it } from 'vitest'
import { picturesInTexts } from '../../../../scripts/gate/links/picture-issues.ts'
import { pictureName } from '../../../../src/schemas/office-picture.ts'
import { english } from '../../../english.ts'

const there = new Set(['forum.jpg', '2025/papan data.png'])

/** Pictures that a text shows, and what is said of it. */
function read(text: string) {
	const { shown, issues } = picturesInTexts([{ file: 'tentang.id.mdx', name: 'tentang.id.mdx', text }], there)
	return {
		shown,
		told: issues.map(({ line, column, rule, expected }) => `${line}:${column} ${rule} ${english(expected)}`),
	}
}

describe('news-picture', () => {
	it('finds what a text shows, however its address is written', () => {
		const text =
			'![Forum](/gambar/forum.jpg "Judul")\n\n![Papan](</gambar/2025/papan data.png>) ![Lagi][a]\n\n[a]: /gambar/forum.jpg\n'
		expect(read(text)).toEqual({ shown: ['forum.jpg', '2025/papan data.png', 'forum.jpg'], told: [] })
		expect(read('---\ntitle: x\n---\n\nTanpa gambar, [tautan](/gambar/beranda.png).\n').told).toEqual([])
	})

	it('names what is not there, not described, of another site, or linked to', () => {
		expect(read('Baris.\n\n![Forum](/gambar/forun.jpg) ![ ](/gambar/forum.jpg)\n').told).toEqual([
			'3:1 news-picture an address /gambar/… of a file in pictures/',
			'3:29 news-picture a description in square brackets',
		])
		for (const src of ['https://example.go.id/a.png', 'forum.jpg', '../portal.yaml', '/gambar/../portal.yaml'])
			expect(read(`![Uraian](${src})`).told).toEqual(['1:1 news-picture an address /gambar/… of a file in pictures/'])
		expect(read('[foto](/gambar/forum.jpg)').told).toEqual(['1:1 news-picture a picture that is shown, not linked to'])
	})

	it('refuses a picture of another host whose address is written apart, and leaves a link to it alone', () => {
		const told = read(
			'![Uraian][x] dan [tautan][y]\n\n[x]: https://lain.example/a.png\n[y]: https://lain.example/b\n',
		).told
		expect(told).toEqual(['3:1 news-picture an address /gambar/… of a file in pictures/'])
	})

	it('leaves a text alone that cannot be read', () => {
		expect(read('![Forum](/gambar/forum.jpg) {')).toEqual({ shown: [], told: [] })
	})
})

describe('pictureName', () => {
	it('takes an address of a text for the name of a file, and nothing outside the folder', () => {
		const names = ['/gambar/forum.jpg', '/gambar/2025/foto%20warga.jpg', '/gambar/100%.jpg'].map(pictureName)
		expect(names).toEqual(['forum.jpg', '2025/foto warga.jpg', '100%.jpg'])
		const others = [
			'/gambar/',
			'/lain/forum.jpg',
			'gambar/a.jpg',
			'/gambar/../portal.yaml',
			'/gambar/%2E%2E/portal.yaml',
		]
		expect(others.map(pictureName)).toEqual([null, null, null, null, null])
	})
})
