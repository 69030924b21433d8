import { describe, expect, test } from 'vitest'
import { checkNewsFiles } from '../../../../scripts/gate/news/check-news.ts'
import { context, file, good, issuesOf, short } from './news-case.ts'

describe('a figure that the portal fills into an item', () => {
	test('is refused where only words are printed', () => {
		const tag = '<Figure indicator=\\"p0\\" area=\\"99.01\\" period=\\"2025\\" />'
		const found = issuesOf((text) => text.replace('data tunggal', tag)).map(short)
		expect(found).toMatchInlineSnapshot(`
			[
			  "data/office/news/forum.id.mdx:3:10 [news-figure]
			  expected kata-kata saja, tanpa tag / words alone, without a tag, received <Figure indicator="p0" area="99.01" period="2025" />
			  hint: tulis angkanya sendiri di sini; yang diisi portal hanya isi berita / write the number itself here; the portal fills in the text of the item alone",
			]
		`)
	})

	test('is warned of where one language fills it in and the other does not', () => {
		const tag = '<Figure indicator="p0" area="99.01" period="2025" />'
		const found = issuesOf((text) => text.replace('Isi berita.', `Isi berita: ${tag}.`))
		expect(found.map(({ severity }) => severity)).toEqual(['warning'])
		expect(found.map(short)).toMatchInlineSnapshot(`
			[
			  "data/office/news/forum.id.mdx:12:13 [news-figure]
			  expected angka yang sama dalam forum.en.mdx / the same figure in forum.en.mdx, received p0, 99.01, 2025
			  hint: sisipkan angka itu dalam kedua bahasa, agar keduanya ikut berubah bila datanya dikoreksi / put the figure into both languages, so that both change when the data is corrected",
			]
		`)
		const both = good.replace('Isi berita.', `Isi berita: ${tag}.`)
		expect(checkNewsFiles([file('forum.en.mdx', both), file('forum.id.mdx', both)], context).issues).toEqual([])
	})

	test('asks for an indicator and an area that are known', () => {
		const tag = '<Figure indicator="p00" area="99.77" period="2025" />'
		const body = good.replace('Isi berita.', `Isi berita: ${tag}.`)
		const { issues } = checkNewsFiles([file('forum.en.mdx', body), file('forum.id.mdx', body)], context)
		expect(issues.filter(({ file }) => file.includes('.id.')).map(short)).toMatchInlineSnapshot(`
			[
			  "data/office/news/forum.id.mdx:12:21 [news-indicator]
			  expected id dari indicators.csv / an id of indicators.csv, received p00
			  hint: mungkin maksudnya p0 / perhaps p0 is meant",
			  "data/office/news/forum.id.mdx:12:37 [news-area]
			  expected kode wilayah terdaftar / a registered area code, received 99.77
			  hint: pakai kode Kemendagri seperti 35.29, dengan titik dan dalam tanda kutip / use a Kemendagri code such as 35.29, with dots and in quotes",
			]
		`)
	})
})
