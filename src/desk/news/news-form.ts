import type { Language } from '../../schemas/bilingual.ts'
import type { News } from '../../schemas/news.ts'
import type { NewsFileContent, OpenedNews } from '../../schemas/news-draft.ts'
import { type YamlValue, yamlOf } from '../engine/yaml-of.ts'
import { readPrinted, sayPrinted } from './printed-number.ts'

/** What an item says in one language. `alt` tells what its picture shows. */
export type NewsWords = { title: string; summary: string; source: string; body: string; alt: string }

/** A file of the item: its name in `attachments/`, its title, and what it holds where it is not in the folder yet. */
export type FormAttachment = {
	file: string
	titles: Readonly<Record<Language, string>>
	bytes: Uint8Array | null
}

/** Everything the form of a news item holds. */
export type NewsForm = {
	slug: string
	/** Day on which the source came out. */
	date: string
	category: string
	/** Codes; the one that matters most comes first. */
	areas: readonly string[]
	indicators: readonly string[]
	draft: boolean
	/** How numbers of the text are worked out from the data; they hold for both languages. */
	figures: readonly string[]
	/** Numbers of the text that its source prints, as Indonesian writes them. */
	printed: readonly string[]
	/** Address that the text shows the picture at: `/gambar/…`. */
	picture: string | null
	attachments: readonly FormAttachment[]
	words: Readonly<Record<Language, NewsWords>>
	/** The item as it was opened: what the form does not ask stays as it is. */
	base: OpenedNews
}

const noWords: NewsWords = { title: '', summary: '', source: '', body: '', alt: '' }

/** The form of an item that nobody wrote yet: a draft, of the day given. */
export function emptyNews(day: string): NewsForm {
	return {
		slug: '',
		date: day,
		category: 'berita',
		areas: [],
		indicators: [],
		draft: true,
		figures: [],
		printed: [],
		picture: null,
		attachments: [],
		words: { id: noWords, en: noWords },
		base: {},
	}
}

/** The form of an item that there is; `null` where neither of its files could be read. */
export function newsFormOf(slug: string, opened: OpenedNews): NewsForm | null {
	const shared = (opened.id ?? opened.en)?.news
	if (!shared) return null
	const { date, category, areas, indicators, draft = false, picture } = shared
	return {
		slug,
		date,
		category,
		areas,
		indicators,
		draft,
		figures: inEither(opened, ({ figures = [] }) => figures),
		printed: inEither(opened, ({ printed = [] }) => printed.map(sayPrinted)),
		picture: picture?.src ?? null,
		attachments: attachmentsOf(opened),
		words: { id: wordsOf(opened.id), en: wordsOf(opened.en) },
		base: opened,
	}
}

/** What an entry of one language declares holds for both. */
function inEither({ id, en }: OpenedNews, entriesOf: (news: News) => readonly string[]): string[] {
	return [...new Set([id, en].flatMap((file) => (file ? entriesOf(file.news) : [])))]
}

/** The files that either language names, each with the titles it has. */
function attachmentsOf(opened: OpenedNews): FormAttachment[] {
	const titleOf = (file: string, language: Language) =>
		opened[language]?.news.attachments?.find((one) => one.file === file)?.title ?? ''
	return inEither(opened, ({ attachments = [] }) => attachments.map(({ file }) => file)).map((file) => ({
		file,
		titles: { id: titleOf(file, 'id'), en: titleOf(file, 'en') },
		bytes: null,
	}))
}

function wordsOf(file: NewsFileContent | undefined): NewsWords {
	if (!file) return noWords
	const { title, summary, source, picture } = file.news
	return { title, summary, source, body: writtenBody(file.body), alt: picture?.alt ?? '' }
}

/**
 * The files of an item, by language; English is left out where nothing is written in it. Whether they are sound is for
 * the gate to say: nothing typed is changed or taken out.
 * @param day today, for the entries `published` and `updated`
 */
export function newsFiles(form: NewsForm, day: string): { id: string; en: string | null } {
	const { id, en } = form.words
	const hasEnglish = [en.title, en.summary, en.body].some((text) => text.trim() !== '')
	return { id: newsFile(form, id, 'id', day), en: hasEnglish ? newsFile(form, en, 'en', day) : null }
}

function newsFile(form: NewsForm, words: NewsWords, language: Language, day: string): string {
	return `---\n${yamlOf(frontMatter(form, words, language, day))}---\n\n${writtenBody(words.body)}\n`
}

/** Line ends of one kind, and no empty lines around. */
export function writtenBody(body: string): string {
	return body
		.replace(/\r\n?/g, '\n')
		.replace(/^(?:[ \t]*\n)+/, '')
		.trimEnd()
}

function frontMatter(
	{ base, date, category, areas, indicators, draft, figures, printed, picture, attachments }: NewsForm,
	{ title, summary, source, alt }: NewsWords,
	language: Language,
	day: string,
): { [key: string]: YamlValue | undefined } {
	const before = (base[language] ?? base.id ?? base.en)?.news
	const asked = {
		title: title.trim(),
		summary: summary.trim(),
		date,
		datePrecision: before?.date === date && before.datePrecision !== 'day' ? before.datePrecision : undefined,
		...daysOfPortal(base, draft, day),
		category,
		areas,
		programmes: listed(before?.programmes),
		indicators: listed(indicators),
		source: source.trim(),
		picture: picture === null ? undefined : { src: picture, alt: alt.trim() },
		attachments: listed(attachments.map(({ file, titles }) => ({ file, title: titles[language].trim() }))),
		draft: draft ? true : undefined,
		// Once is enough: the gate holds both languages to what either of them declares.
		figures: language === 'id' ? listed(figures) : undefined,
		printed: language === 'id' ? listed(printed.flatMap((text) => readPrinted(text) ?? [])) : undefined,
	}
	// The entries of the form keep their places, whatever else an opened item says.
	return { ...asked, ...before, ...asked }
}

function listed<Entry>(entries: readonly Entry[] | undefined): readonly Entry[] | undefined {
	return entries?.length ? entries : undefined
}

/**
 * When the portal published the item and last changed it: an item is published on the day it stops being a draft, and
 * changed on each later day that it is saved.
 */
function daysOfPortal(base: OpenedNews, draft: boolean, day: string): Pick<Partial<News>, 'published' | 'updated'> {
	const before = (base.id ?? base.en)?.news
	const { published, updated } = before ?? {}
	if (draft) return { published, updated }
	if (!before || before.draft) return { published: published ?? day, updated }
	return { published, updated: day > (published ?? before.date) ? day : updated }
}
