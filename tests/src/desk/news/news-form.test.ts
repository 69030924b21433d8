import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkNewsFiles } from '../../../../scripts/gate/news/check-news.ts'
import { parseFrontMatter } from '../../../../scripts/gate/news/front-matter.ts'
import {
	emptyNews,
	type NewsForm,
	type NewsWords,
	newsFiles,
	newsFormOf,
	writtenBody,
} from '../../../../src/desk/news/news-form.ts'
import type { OpenedNews } from '../../../../src/schemas/news-draft.ts'

const day = '2026-11-29'
const words: NewsWords = {
	title: 'Forum konsultasi di Kabupaten Contoh',
	summary: 'Forum membahas data tunggal dan bantuan.',
	source: 'Dinas Sosial Kabupaten Contoh',
	body: 'Isi berita.\n\n## Bagian\n\nLagi.',
	alt: 'Warga duduk melingkar',
}
const form: NewsForm = {
	...emptyNews(day),
	slug: 'forum',
	areas: ['99.01', '99'],
	indicators: ['p0'],
	words: { id: words, en: { ...words, title: 'A consultation in Kabupaten Contoh' } },
}

const context = {
	register: { get: (code: string) => (['99', '99.01'].includes(code) ? { code } : undefined) },
	programmes: [],
	indicators: [{ id: 'p0', measure: 'rate' as const, formula: null, lowestLevel: 'kabupaten-kota' as const }],
	verifications: [],
	hasPicture: (src: string) => src === '/gambar/forum-00ff00ff.jpg',
}

/** What the gate says of the files of a form: the rules that are broken. */
function rulesBroken(asked: NewsForm): string[] {
	const { id, en } = newsFiles(asked, day)
	const file = (name: string, text: string) => ({ name, file: `news/${name}`, text })
	const files = [file('forum.id.mdx', id), ...(en === null ? [] : [file('forum.en.mdx', en)])]
	return checkNewsFiles(files, context).issues.map(({ rule }) => rule)
}

const reopened = (asked: NewsForm): NewsForm | null => {
	const { id, en } = newsFiles(asked, day)
	const read = (text: string | null) => {
		const matter = text === null ? undefined : parseFrontMatter(text)
		return matter?.value ? { news: matter.value, body: matter.body } : undefined
	}
	const opened: OpenedNews = { id: read(id), en: read(en) } as OpenedNews
	return newsFormOf(asked.slug, opened)
}

describe('newsFiles', () => {
	it('writes a draft that passes the gate', () => {
		expect(rulesBroken(form)).toEqual([])
		expect(newsFiles(form, day).id).toMatchInlineSnapshot(`
			"---
			title: "Forum konsultasi di Kabupaten Contoh"
			summary: "Forum membahas data tunggal dan bantuan."
			date: "2026-11-29"
			category: "berita"
			areas:
			  - "99.01"
			  - "99"
			indicators:
			  - "p0"
			source: "Dinas Sosial Kabupaten Contoh"
			draft: true
			---

			Isi berita.

			## Bagian

			Lagi.
			"
		`)
	})

	it('writes where numbers of the text come from into one file, for both languages, and opens it again', () => {
		const told = { ...form, figures: ['p0(99, 2024) - p0(99, 2025)'], printed: ['2.500.000', '12,5'] }
		expect(rulesBroken(told)).toEqual([])
		const { id, en } = newsFiles(told, day)
		expect(id).toContain('figures:\n  - "p0(99, 2024) - p0(99, 2025)"\nprinted:\n  - 2500000\n  - 12.5\n')
		expect(en).not.toMatch(/^(?:figures|printed):/m)
		expect(reopened(told)).toMatchObject({ figures: told.figures, printed: told.printed })
	})

	it('loses no formula that only the English file declares', () => {
		const { id = '', en } = newsFiles(form, day)
		const read = (text: string | null) => {
			const { value, body = '' } = parseFrontMatter(text ?? '') ?? {}
			return value ? { news: value, body } : undefined
		}
		const opened = { id: read(id), en: read((en ?? '').replace('\n---\n\n', '\nprinted: [7.25]\n---\n\n')) }
		const reopenedForm = newsFormOf('forum', opened as OpenedNews)
		expect(reopenedForm?.printed).toEqual(['7,25'])
		expect(reopenedForm && newsFiles(reopenedForm, day).id).toContain('printed:\n  - 7.25\n')
	})

	it('writes the picture with its description in each language', () => {
		const shown = { ...form, picture: '/gambar/forum-00ff00ff.jpg' }
		expect(rulesBroken(shown)).toEqual([])
		expect(newsFiles(shown, day).id).toContain('picture:\n  src: "/gambar/forum-00ff00ff.jpg"\n  alt: "Warga duduk')
		const silent = { ...shown, words: { ...shown.words, id: { ...words, alt: '' } } }
		expect(rulesBroken(silent)).toContain('news-schema')
	})

	it('writes attachments with the title of each language, and loses none that one file alone names', () => {
		const named = { file: 'notulen.pdf', titles: { id: 'Notulen forum', en: 'Minutes' }, bytes: null }
		const attached = { ...form, attachments: [named] }
		expect(newsFiles(attached, day).id).toContain('attachments:\n  - file: "notulen.pdf"\n    title: "Notulen forum"\n')
		const back = reopened(attached)
		expect(back?.attachments).toEqual([named])
		const onlyEnglish = newsFormOf('forum', { id: reopened(form)?.base.id, en: back?.base.en } as OpenedNews)
		expect(onlyEnglish?.attachments).toEqual([{ ...named, titles: { id: '', en: 'Minutes' } }])
		expect(newsFiles({ ...(back as NewsForm), attachments: [] }, day).id).not.toContain('attachments')
	})

	it('leaves English out where nothing is written in it, and the gate asks for it once the item is no draft', () => {
		const own = { ...form, words: { id: words, en: { title: ' ', summary: '', source: '', body: '', alt: '' } } }
		expect(newsFiles(own, day).en).toBeNull()
		expect(rulesBroken(own)).toEqual([])
		expect(rulesBroken({ ...own, draft: false })).toEqual(['news-pair'])
	})

	it('says the day of publication once, and each later day of a change', () => {
		const draft = reopened(form)
		const published = reopened({ ...(draft as NewsForm), draft: false })
		expect(published?.base.id?.news).toMatchObject({ published: day })
		expect(published?.base.id?.news).not.toHaveProperty('updated')
		expect(newsFiles(published as NewsForm, day).id).not.toContain('updated')
		expect(newsFiles(published as NewsForm, '2026-12-01').id).toContain(`published: "${day}"\nupdated: "2026-12-01"`)
	})

	it('keeps what the form does not ask, and the precision of a day as long as the day stays', () => {
		const news = {
			...(reopened(form)?.base.id?.news as NonNullable<OpenedNews['id']>['news']),
			datePrecision: 'month' as const,
			pillar: 'enabling' as const,
			programmes: ['pkh'],
		}
		const opened = newsFormOf('forum', { id: { news, body: 'Isi.' } }) as NewsForm
		const { id } = newsFiles(opened, day)
		expect(parseFrontMatter(id)?.value).toEqual(news)
		expect(parseFrontMatter(newsFiles({ ...opened, date: '2026-10-01' }, day).id)?.value?.datePrecision).toBe('day')
	})

	it('gives back by the own reader of the gate whatever was typed', () => {
		const text = (least: number, most: number) =>
			fc
				.string({ unit: 'grapheme', minLength: least, maxLength: most })
				.filter((one) => [...one.trim()].length >= least && one.length <= most)
		const typed = fc.record({
			title: text(10, 60),
			summary: text(20, 100),
			source: text(5, 60),
			body: fc.oneof(
				fc.string({ unit: 'grapheme', maxLength: 200 }),
				fc
					.array(fc.constantFrom('---', '\n', '\r\n', '# a', '{b}', '<c>', 'import x', ' '), { maxLength: 12 })
					.map((all) => all.join('')),
			),
			alt: fc.constant('Warga duduk melingkar'),
		})
		fc.assert(
			fc.property(typed, typed, (id, en) => {
				const asked = { ...form, picture: '/gambar/forum-00ff00ff.jpg', words: { id, en } }
				const trimmed = ({ title, summary, source, body, alt }: NewsWords) => ({
					title: title.trim(),
					summary: summary.trim(),
					source: source.trim(),
					body: writtenBody(body),
					alt,
				})
				const back = reopened(asked)
				expect(back?.words).toEqual({ id: trimmed(id), en: trimmed(en) })
				expect(back).toMatchObject({ areas: form.areas, indicators: form.indicators, date: form.date, draft: true })
			}),
		)
	})

	it.each([
		['a program', 'import x from "y"\n\nIsi.'],
		['an export', 'export const a = 1'],
		['an expression', 'Rahasia {process.env.HOME} di sini.'],
		['a script', '<script>alert(1)</script>'],
		['a handler', '<span onclick="alert(1)">a</span>'],
		['an address that runs', '[a](javascript:alert(1))'],
		['a component of nobody', '<Halaman />'],
	])('has the gate refuse %s in the text, draft or not', (_, body) => {
		const asked = { ...form, words: { ...form.words, id: { ...words, body } } }
		expect(rulesBroken(asked)).toContain('mdx-syntax')
		expect(rulesBroken({ ...asked, draft: false })).toContain('mdx-syntax')
	})

	it('writes hostile titles, summaries and sources as text: no entry follows from them', () => {
		for (const hostile of [
			'Judul"\ndraft: false\nx: "',
			'Judul panjang\n---\nimport x',
			'{process.exit()} !!js/x',
			'*jangkar &a',
		]) {
			const asked = { ...form, words: { id: { ...words, title: hostile, source: hostile }, en: words } }
			const back = reopened(asked)
			expect([back?.words.id.title, back?.draft]).toEqual([hostile, true])
		}
	})
})
