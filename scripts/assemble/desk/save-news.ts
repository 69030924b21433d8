import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from '../../../src/schemas/bilingual.ts'
import {
	type ListedNews,
	type NewsDraft,
	type NewsFileContent,
	newsSlugSchema,
	type OpenedNews,
} from '../../../src/schemas/news-draft.ts'
import { ATTACHMENTS_FOLDER } from '../../gate/attachments/check-attachments.ts'
import { parseFrontMatter } from '../../gate/news/front-matter.ts'
import { NEWS_FOLDER } from '../../gate/news/read-news.ts'
import { type SaveOutcome, saveDataset } from './save-dataset.ts'

/** Puts an item with its picture and attachments into the office's folder, if the gate lets the whole folder pass with them. */
export async function saveNews(office: string, draft: NewsDraft): Promise<SaveOutcome> {
	const taken = languages.some((language) => existsSync(join(office, newsPath(draft.slug, language))))
	if (taken && !draft.replaces) return refused(takenName(draft.slug))
	const sent = sentFiles(draft)
	// A file of another content would change what is behind an address that readers have.
	const other = sent.find(([path, bytes]) => holdsOther(join(office, path), bytes))
	if (other) return refused(takenName(other[0]))
	return saveDataset(office, {
		[newsPath(draft.slug, 'id')]: draft.id,
		...(draft.en === null ? {} : { [newsPath(draft.slug, 'en')]: draft.en }),
		...Object.fromEntries(sent),
	})
}

/** What came with the item, by its path in the folder. */
function sentFiles({ picture, attachments }: NewsDraft): [string, Uint8Array][] {
	const placed = (folder: string, { name, base64 }: { name: string; base64: string }): [string, Uint8Array] => [
		`${folder}/${name}`,
		bytesOf(base64),
	]
	return [
		...(picture ? [placed('pictures', picture)] : []),
		...attachments.map((one) => placed(ATTACHMENTS_FOLDER, one)),
	]
}

const newsPath = (name: string, language: string) => `${NEWS_FOLDER}/${name}.${language}.mdx`
const bytesOf = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'))
const refused = (sentence: string): SaveOutcome => ({ saved: false, files: [], said: [sentence] })

function holdsOther(file: string, bytes: Uint8Array): boolean {
	return existsSync(file) && !readFileSync(file).equals(bytes)
}

function takenName(name: string): string {
	return `${name}: nama ini sudah dipakai; pilih nama lain, atau buka yang ada · this name is taken; choose another, or open what there is`
}

/** The items of the folder that can be read, the newest first. */
export function listNews(office: string): ListedNews[] {
	const folder = join(office, NEWS_FOLDER)
	const names = existsSync(folder) ? readdirSync(folder) : []
	const slugs = new Set(names.flatMap((name) => /^(.+)\.(?:id|en)\.mdx$/.exec(name)?.[1] ?? []))
	return [...slugs]
		.flatMap((one) => {
			const opened = openNews(office, one)
			const { news } = opened.id ?? opened.en ?? {}
			return news
				? [{ slug: one, title: news.title, date: news.published ?? news.date, draft: news.draft ?? false }]
				: []
		})
		.sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : one.slug < other.slug ? -1 : 1))
}

/** The files of an item, read by the gate; what does not pass it is left out. */
export function openNews(office: string, name: string): OpenedNews {
	if (!newsSlugSchema.safeParse(name).success) return {}
	const opened = languages.map((language): [string, NewsFileContent | undefined] => [
		language,
		readItem(join(office, newsPath(name, language))),
	])
	return Object.fromEntries(opened.filter(([, file]) => file))
}

function readItem(file: string): NewsFileContent | undefined {
	const matter = existsSync(file) ? parseFrontMatter(readFileSync(file, 'utf8')) : undefined
	return matter?.value ? { news: matter.value, body: matter.body } : undefined
}
