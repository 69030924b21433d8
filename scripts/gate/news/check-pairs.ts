import { basename } from 'node:path'
import { broken, issueAt } from '../../../src/issue/finding.ts'
import { languages as every, type Language } from '../../../src/schemas/bilingual.ts'
import type { Issue } from '../../../src/schemas/issue.ts'
import { type FigureTag, figureInOne, figuresAsked } from './figures-asked.ts'
import { newsRules } from './news-rules.ts'
import type { NewsItem } from './read-news.ts'

/**
 * Finds slugs used twice, translations that are missing, and pairs that disagree. `names` are all files
 * of the folder: a translation that is there but faulty is not missing.
 */
export function checkPairs(
	items: readonly NewsItem[],
	names: ReadonlySet<string>,
	languages: readonly Language[] = every,
): Issue[] {
	const bySlug = Map.groupBy(items, ({ slug }) => slug)
	return [...bySlug.values()].flatMap((group) => [
		...repeated(group),
		...unpaired(group, names, languages),
		...disagreeing(group),
		...figuresInOne(group),
	])
}

function repeated(group: readonly NewsItem[]): Issue[] {
	return group
		.filter((item, index) => group.findIndex(({ language }) => language === item.language) < index)
		.map((item) =>
			issue(
				item,
				broken(
					newsRules.slug,
					{ id: 'slug yang dipakai satu kali', en: 'a slug used once' },
					`${item.slug}.${item.language}`,
					{
						id: 'ganti nama salah satu berkas',
						en: 'rename one of the files',
					},
				),
			),
		)
}

function unpaired(group: readonly NewsItem[], names: ReadonlySet<string>, languages: readonly Language[]): Issue[] {
	const [item] = group
	if (!item || group.some(({ language }) => language !== item.language)) return []
	// A portal in Indonesian alone needs no translation; an item in English alone would stand nowhere.
	if (languages.length === 1 && item.language === languages[0]) return []
	const missing = `${item.slug}.${item.language === 'id' ? 'en' : 'id'}.mdx`
	if (names.has(missing)) return []
	return [
		issue(
			item,
			broken(newsRules.pair, { id: `terjemahannya, ${missing}`, en: `its translation ${missing}` }, null, {
				id: `tulis terjemahannya di ${missing}, atau tulis languages: [id] di portal.yaml bila portal ini berbahasa Indonesia saja`,
				en: `write the translation in ${missing}, or languages: [id] in portal.yaml if this portal speaks Indonesian only`,
			}),
		),
	]
}

const shared = [
	'date',
	'eventDate',
	'published',
	'updated',
	'announcement',
	'category',
	'areas',
	'programmes',
	'indicators',
	'attachments',
] as const
type SharedKey = (typeof shared)[number]

/** The facts of an item that no translation may change. */
function disagreeing(group: readonly NewsItem[]): Issue[] {
	const id = group.find(({ language }) => language === 'id')
	const en = group.find(({ language }) => language === 'en')
	if (!id || !en) return []
	return shared
		.filter((key) => said(id, key) !== said(en, key))
		.map((key) =>
			issue(
				en,
				broken(
					newsRules.pair,
					{
						id: `${key} ${said(id, key) || 'dikosongkan'}, seperti di ${id.slug}.id.mdx`,
						en: `${key} ${said(id, key) || 'left out'}, as in ${id.slug}.id.mdx`,
					},
					said(en, key) || null,
					{
						id: `samakan ${key} pada kedua bahasa`,
						en: `make ${key} the same in both languages`,
					},
				),
			),
		)
}

/** An entry in words; of attached files their names, for each language has titles of its own. */
function said({ news }: NewsItem, key: SharedKey): string {
	if (key === 'attachments') return (news.attachments ?? []).map(({ file }) => file).join(', ')
	return String(news[key] ?? '')
}

/** Numbers that the portal fills in in one language alone: the other would keep an old one. */
function figuresInOne(group: readonly NewsItem[]): Issue[] {
	const [one, other] = group.map((item) => ({ item, asked: figuresAsked(item) }))
	if (!one || !other) return []
	const missing = (from: typeof one, to: typeof one) =>
		from.asked
			.filter((figure) => !to.asked.some((twin) => keyOf(twin) === keyOf(figure)))
			.map((figure) => {
				const { line, column } = figure
				return issueAt({ file: from.item.file, line, column }, figureInOne(figure, basename(to.item.file)))
			})
	return [...missing(one, other), ...missing(other, one)]
}

const keyOf = ({ indicator, area, period }: FigureTag) => `${indicator} ${area} ${period}`

function issue(item: NewsItem, finding: ReturnType<typeof broken>): Issue {
	return issueAt({ file: item.file, line: null, column: null }, finding)
}
