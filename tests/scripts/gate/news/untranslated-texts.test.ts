import { describe, expect, it } from 'vitest'
import { untranslatedTexts } from '../../../../scripts/gate/news/untranslated-texts.ts'
import type { Issue } from '../../../../src/schemas/issue.ts'
import { file, good } from './news-case.ts'

const both = ['id', 'en'] as const
const places = (issues: readonly Issue[]) => issues.map(({ file, line, column, rule }) => [file, line, column, rule])

describe('untranslatedTexts', () => {
	const english = good
		.replace('Forum membahas data tunggal dan bantuan yang memberdayakan.', 'The forum spoke of one register.')
		.replace('Isi berita.', 'What the item says.')
	const long = `${good}\n## Yang dibahas oleh forum itu\n\nForum membahas [data tunggal](/wilayah/99/) dan bantuan.\n`

	it('passes an item that was translated, and one whose title is a name', () => {
		expect(untranslatedTexts([file('a.id.mdx', good), file('a.en.mdx', english)], both)).toEqual([])
	})

	it('names what the English file repeats: summary, headings and paragraphs, though their links differ', () => {
		const copied = long.replace('](/wilayah', '](/en/wilayah')
		const issues = untranslatedTexts([file('a.id.mdx', long), file('a.en.mdx', copied)], both)
		expect(places(issues)).toEqual([
			['data/office/news/a.en.mdx', 3, '10', 'untranslated'],
			['data/office/news/a.en.mdx', 16, '1', 'untranslated'],
			['data/office/news/a.en.mdx', 18, '1', 'untranslated'],
		])
	})

	it('leaves quotations, tables and drawings as they are', () => {
		const quoted =
			'\n> Kami akan memeriksa setiap rumah di desa ini.\n\n| Yang sudah diperiksa | berapa rumah yang ada |\n| --- | --- |\n'
		const texts = [file('a.id.mdx', good + quoted), file('a.en.mdx', english + quoted)]
		expect(untranslatedTexts(texts, both)).toEqual([])
	})

	it('reads texts without front matter, and asks nothing of a portal in one language', () => {
		const text = 'Kantor ini berdiri sejak lama sekali.\n'
		const texts = [file('tentang.id.mdx', text), file('tentang.en.mdx', text)]
		expect(places(untranslatedTexts(texts, both))).toEqual([
			['data/office/news/tentang.en.mdx', 1, '1', 'untranslated'],
		])
		expect(untranslatedTexts(texts, ['id'])).toEqual([])
		expect(untranslatedTexts(texts.slice(1), both)).toEqual([])
	})
})
