import { describe, expect, test } from 'vitest'
import { checkNewsFiles } from '../../../../scripts/gate/news/check-news.ts'
import type { Issue } from '../../../../src/schemas/issue.ts'
import { context, file, good, issuesOf, short } from './news-case.ts'

const ofDays = ({ rule }: Issue) => rule === 'news-event-day'

describe('checkNewsFiles', () => {
	test.each(['kategori', 'rss', 'index', 'con'])('lets no item be called %s', (slug) => {
		const { issues } = checkNewsFiles([file(`${slug}.en.mdx`, good), file(`${slug}.id.mdx`, good)], context)
		expect(issues.map(({ file, rule, received }) => [file, rule, received])).toEqual(
			['en', 'id'].map((language) => [`data/office/news/${slug}.${language}.mdx`, 'reserved-name', slug]),
		)
	})

	test('passes a sound pair and gives back both items', () => {
		const { news, issues } = checkNewsFiles([file('forum.en.mdx', good), file('forum.id.mdx', good)], context)
		expect(issues).toEqual([])
		expect(news.map(({ slug, language, news: { date } }) => [slug, language, date])).toEqual([
			['forum', 'en', '2025-11-22'],
			['forum', 'id', '2025-11-22'],
		])
	})

	test('reads a draft and publishes nothing of it, nor does it ask for a translation', () => {
		const draft = good.replace('category:', 'draft: true\ncategory:')
		const { news, issues } = checkNewsFiles([file('forum.id.mdx', draft)], context)
		expect(news).toEqual([])
		expect(issues).toEqual([])
		const wrong = checkNewsFiles([file('forum.id.mdx', draft.replace('99.01', '99.77'))], context)
		expect(wrong.issues.map(({ rule }) => rule)).toContain('news-area')
	})

	test('asks for the translation of an item whose other language is still a draft', () => {
		const draft = good.replace('category:', 'draft: true\ncategory:')
		const { issues } = checkNewsFiles([file('forum.en.mdx', draft), file('forum.id.mdx', good)], context)
		expect(issues.map(({ rule }) => rule)).toEqual(['news-pair'])
	})

	test('does not let the data name a draft, which has no page', () => {
		const draft = good.replace('category:', 'draft: true\ncategory:')
		const newsReferences = [{ file: 'recommendations.csv', line: 2, column: 'sumber', slug: 'forum' }]
		const { issues } = checkNewsFiles([file('forum.id.mdx', draft)], { ...context, newsReferences })
		expect(issues.map(({ rule }) => rule)).toEqual(['known-news'])
	})

	test('reads files of Windows as well', () => {
		expect(issuesOf((text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual([])
	})

	test('names line and column of a wrong entry', () => {
		const issues = issuesOf((text) => text.replace('berita-terbaru', 'terbaru'))
		expect(issues.map(short).join('\n')).toMatchInlineSnapshot(`
			"data/office/news/forum.id.mdx:5:11 [news-schema]
			  expected category: salah satu dari berita, berita-terbaru, kajian, data, penjelasan / one of berita, berita-terbaru, kajian, data, penjelasan, received terbaru
			  hint: pilih salah satu kata itu, persis seperti tertulis / choose one of these words, as written"
		`)
	})

	test('names an entry that is not known, one that is missing, and one of the wrong type, all at once', () => {
		const issues = issuesOf((text) => text.replace(/^source:.*$/m, 'sumber: Dinas').replace('["99.01"]', '99.01'))
		expect(issues.map(short).join('\n')).toMatchInlineSnapshot(`
			"data/office/news/forum.id.mdx:2:1 [news-schema]
			  expected source: teks / text, received null
			  hint: isi source / fill in source
			data/office/news/forum.id.mdx:6:8 [news-schema]
			  expected areas: daftar / a list, received 99.01
			  hint: perbaiki menurut docs/menulis-berita.md / mend it as docs/menulis-berita.md says
			data/office/news/forum.id.mdx:9:9 [news-schema]
			  expected sumber: isian yang dikenal: title, summary, date, datePrecision, eventDate, published, updated, announcement, draft, category, areas, programmes, indicators, pillar, source, picture, facts, attachments, figures, printed / a key of title, summary, date, datePrecision, eventDate, published, updated, announcement, draft, category, areas, programmes, indicators, pillar, source, picture, facts, attachments, figures, printed, received sumber
			  hint: hapus sumber / remove sumber"
		`)
	})

	test('names a funnel of a verification that does not exist', () => {
		expect(issuesOf((text) => text.replace('Isi berita.', '<Funnel id="contoh-2022" />'))).toEqual([])
		const issues = issuesOf((text) => text.replace('Isi berita.', '<Funnel id="contoh-2202" />'))
		expect(issues.map(short).join('\n')).toMatchInlineSnapshot(`
			"data/office/news/forum.id.mdx:12:9 [news-verification]
			  expected id dari verifications.csv / an id of verifications.csv, received contoh-2202
			  hint: mungkin maksudnya contoh-2022 / perhaps contoh-2022 is meant"
		`)
	})

	test('names areas, programmes and indicators that do not exist, in front matter and in charts', () => {
		const issues = issuesOf((text) =>
			text
				.replace('["99.01"]', '["99.01", "99.02"]')
				.replace('[pkh]', '[pkhh]')
				.replace('[p0]', '[kemiskinan]')
				.replace('indicator="p0" area="99.01"', 'indicator="idn" area="9901"'),
		)
		expect(issues.map(short).join('\n')).toMatchInlineSnapshot(`
			"data/office/news/forum.en.mdx:null:null [news-pair]
			  expected areas 99.01,99.02, seperti di forum.id.mdx / areas 99.01,99.02, as in forum.id.mdx, received 99.01
			  hint: samakan areas pada kedua bahasa / make areas the same in both languages
			data/office/news/forum.en.mdx:null:null [news-pair]
			  expected programmes pkhh, seperti di forum.id.mdx / programmes pkhh, as in forum.id.mdx, received pkh
			  hint: samakan programmes pada kedua bahasa / make programmes the same in both languages
			data/office/news/forum.en.mdx:null:null [news-pair]
			  expected indicators kemiskinan, seperti di forum.id.mdx / indicators kemiskinan, as in forum.id.mdx, received p0
			  hint: samakan indicators pada kedua bahasa / make indicators the same in both languages
			data/office/news/forum.id.mdx:6:18 [news-area]
			  expected kode wilayah terdaftar / a registered area code, received 99.02
			  hint: pakai kode Kemendagri seperti 35.29, dengan titik dan dalam tanda kutip / use a Kemendagri code such as 35.29, with dots and in quotes
			data/office/news/forum.id.mdx:7:14 [news-programme]
			  expected id dari programmes.csv / an id of programmes.csv, received pkhh
			  hint: mungkin maksudnya pkh / perhaps pkh is meant
			data/office/news/forum.id.mdx:8:14 [news-indicator]
			  expected id dari indicators.csv / an id of indicators.csv, received kemiskinan
			  hint: pilih id yang ada di indicators.csv, atau tambahkan di sana / choose an id of indicators.csv, or add it there
			data/office/news/forum.id.mdx:14:8 [news-indicator]
			  expected id dari indicators.csv / an id of indicators.csv, received idn
			  hint: mungkin maksudnya idm / perhaps idm is meant
			data/office/news/forum.id.mdx:14:24 [news-area]
			  expected kode wilayah terdaftar / a registered area code, received 9901
			  hint: pakai kode Kemendagri seperti 35.29, dengan titik dan dalam tanda kutip / use a Kemendagri code such as 35.29, with dots and in quotes"
		`)
	})

	test('asks for the picture file', () => {
		const withPicture = (src: string) => (text: string) =>
			text.replace('\n---\n\n', `\npicture:\n  src: ${src}\n  alt: Suasana forum\n---\n\n`)
		expect(issuesOf(withPicture('/gambar/forum.svg'))).toEqual([])
		expect(issuesOf(withPicture('/gambar/hilang.svg')).map(short).join('\n')).toMatchInlineSnapshot(`
			"data/office/news/forum.id.mdx:11:8 [news-picture]
			  expected alamat /gambar/… untuk berkas di pictures/ / an address /gambar/… of a file in pictures/, received /gambar/hilang.svg
			  hint: taruh gambar di pictures/ dalam folder kantor dan tulis alamatnya, misalnya /gambar/forum.jpg / put the picture into pictures/ in the office's folder and write its address, for example /gambar/forum.jpg"
		`)
	})

	test('names the place of broken YAML', () => {
		const issues = issuesOf((text) => text.replace('"Forum konsultasi di Kabupaten Contoh"', '"Forum konsultasi'))
		expect(issues.map(short).join('\n')).toMatchInlineSnapshot(`
			"data/office/news/forum.id.mdx:2:25 [yaml-syntax]
			  expected tanda petik yang dibuka dan ditutup / quotes that are opened and closed, received title: "Forum konsultasi
			  hint: tutup tanda petik atau kurung yang dibuka; tanda petik ganda di dalam teks ditulis \\" / close the quote or bracket that was opened; a double quote inside a text is written \\""
		`)
	})

	test('asks for front matter', () => {
		const issues = issuesOf(() => 'Isi saja.\n')
		expect(issues.map(short).join('\n')).toMatchInlineSnapshot(`
			"data/office/news/forum.id.mdx:1:1 [news-front-matter]
			  expected keterangan di antara dua baris --- / front matter between two lines of ---, received null
			  hint: awali berkas dengan baris ---, isian title, summary, date, category, areas, dan source, lalu baris --- / open the file with a line ---, the entries title, summary, date, category, areas and source, then a line ---"
		`)
	})

	test('refuses file names that give no address', () => {
		const { issues } = checkNewsFiles([file('Forum Bangkalan.mdx', good)], context)
		expect(issues.map(short).join('\n')).toMatchInlineSnapshot(`
			"data/office/news/Forum Bangkalan.mdx:null:null [news-file-name]
			  expected <slug>.id.mdx atau <slug>.en.mdx / <slug>.id.mdx or <slug>.en.mdx, received Forum Bangkalan.mdx
			  hint: ganti nama berkas, misalnya forum-konsultasi-bangkalan.id.mdx / rename the file, for example forum-konsultasi-bangkalan.id.mdx"
		`)
	})

	test('asks for the translation, but not when it is there and faulty', () => {
		expect(
			checkNewsFiles([file('forum.id.mdx', good)], context)
				.issues.map(short)
				.join('\n'),
		).toMatchInlineSnapshot(`
			"data/office/news/forum.id.mdx:null:null [news-pair]
			  expected terjemahannya, forum.en.mdx / its translation forum.en.mdx, received null
			  hint: tulis terjemahannya di forum.en.mdx, atau tulis languages: [id] di portal.yaml bila portal ini berbahasa Indonesia saja / write the translation in forum.en.mdx, or languages: [id] in portal.yaml if this portal speaks Indonesian only"
		`)
		expect(issuesOf(() => 'Isi saja.\n').map(({ rule }) => rule)).toEqual(['news-front-matter'])
	})

	test('refuses translations that change a fact', () => {
		const issues = issuesOf((text) => text.replace('2025-11-22', '2025-11-12'))
		expect(issues.map(short).join('\n')).toMatchInlineSnapshot(`
			"data/office/news/forum.en.mdx:null:null [news-pair]
			  expected date 2025-11-12, seperti di forum.id.mdx / date 2025-11-12, as in forum.id.mdx, received 2025-11-22
			  hint: samakan date pada kedua bahasa / make date the same in both languages"
		`)
	})

	test('takes the day of an event up to that of its news, as far as that is known', () => {
		const withDays = (days: string) => issuesOf((text) => text.replace('date: 2025-11-22', days)).filter(ofDays)
		expect(withDays('date: 2025-11-22\neventDate: 2025-11-12')).toEqual([])
		expect(withDays('date: 2025-01-01\ndatePrecision: year\neventDate: 2025-11-12')).toEqual([])
		expect(withDays('date: 2025-11-22\neventDate: 2025-12-01\nannouncement: true')).toEqual([])
	})

	test('refuses an event after its news, and an announcement of what has been or of no day', () => {
		const withDays = (days: string) => issuesOf((text) => text.replace('date: 2025-11-22', days)).filter(ofDays)
		const issues = [
			...withDays('date: 2025-11-12\neventDate: 2025-11-22'),
			...withDays('date: 2025-11-22\neventDate: 2025-11-12\nannouncement: true'),
			...withDays('date: 2025-11-22\nannouncement: true'),
		]
		expect(issues.map(short).join('\n')).toMatchInlineSnapshot(`
			"data/office/news/forum.id.mdx:5:12 [news-event-day]
			  expected hari sampai 2025-11-12, saat berita terbit / a day up to 2025-11-12, when the item came out, received 2025-11-22
			  hint: mungkin date dan eventDate tertukar; bila berita ini pengumuman, tambahkan announcement: true / date and eventDate may be swapped; where the item announces an event, add announcement: true
			data/office/news/forum.id.mdx:5:12 [news-event-day]
			  expected hari mulai 2025-11-22, karena berita ini pengumuman / a day from 2025-11-22, since the item announces it, received 2025-11-12
			  hint: periksa tahun dan bulannya; bila kegiatannya sudah lewat, hapus announcement / check year and month; where the event has passed, remove announcement
			data/office/news/forum.id.mdx:5:15 [news-event-day]
			  expected eventDate, hari yang diumumkan / eventDate, the day that is announced, received null
			  hint: isi eventDate dengan hari kegiatan yang diumumkan, atau hapus announcement / give the day announced as eventDate, or remove announcement"
		`)
	})

	test('asks for the day of the event in both languages', () => {
		const issues = issuesOf((text) => text.replace('date: 2025-11-22', 'date: 2025-11-22\neventDate: 2025-11-12'))
		expect(issues.map(short).join('\n')).toMatchInlineSnapshot(`
			"data/office/news/forum.en.mdx:null:null [news-pair]
			  expected eventDate 2025-11-12, seperti di forum.id.mdx / eventDate 2025-11-12, as in forum.id.mdx, received null
			  hint: samakan eventDate pada kedua bahasa / make eventDate the same in both languages"
		`)
	})

	test('names places in the data that lead to items nobody wrote, but not to faulty ones', () => {
		const place = { file: 'data/office/recommendations.csv', line: 2, column: 'sumber' }
		const told = (slug: string, text = good) =>
			checkNewsFiles([file('forum-warga.en.mdx', text), file('forum-warga.id.mdx', text)], {
				...context,
				newsReferences: [{ ...place, slug }],
			}).issues.filter(({ rule }) => rule === 'known-news')
		expect(told('forum-warga')).toEqual([])
		expect(told('forum-warga', 'Isi saja.')).toEqual([])
		expect([...told('forum-wrga'), ...told('musrenbang')].map(short).join('\n')).toMatchInlineSnapshot(`
			"data/office/recommendations.csv:2:sumber [known-news]
			  expected slug berita, atau sebuah alamat / the slug of a news item, or an address, received forum-wrga
			  hint: mungkin maksudnya forum-warga / perhaps forum-warga is meant
			data/office/recommendations.csv:2:sumber [known-news]
			  expected slug berita, atau sebuah alamat / the slug of a news item, or an address, received musrenbang
			  hint: tulis nama berkas beritanya tanpa .id.mdx, atau alamat lengkap https://… / give the name of its file without .id.mdx, or a whole address https://…"
		`)
	})
})
