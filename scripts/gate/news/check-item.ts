import { unknownAttachment } from '../../../src/gate/rules/news-attachment.ts'
import { unknownPicture } from '../../../src/gate/rules/news-picture.ts'
import { countOutside, namesOutside } from '../../../src/gate/rules/outside-portal.ts'
import { reservedName } from '../../../src/gate/rules/reserved-name.ts'
import { broken, type Finding, issueAt, type PlacedFinding } from '../../../src/issue/finding.ts'
import { nearestWordHint } from '../../../src/issue/nearest-word.ts'
import type { Issue } from '../../../src/schemas/issue.ts'
import type { News } from '../../../src/schemas/news.ts'
import { mdxSyntax } from '../texts/mdx-syntax.ts'
import { type ChartedIndicator, chartKind } from './chart-kind.ts'
import { chartReferences, chartsAsked } from './chart-references.ts'
import { eventDay } from './event-day.ts'
import { figureFault, figureOutsideText, figuresAsked } from './figures-asked.ts'
import { type FrontMatter, parseFrontMatter } from './front-matter.ts'
import { newsRules } from './news-rules.ts'
import { publishedDay } from './published-day.ts'
import type { NewsFile, NewsItem } from './read-news.ts'

/** What an item may speak of. `hasPicture` looks for an address in `pictures/`. */
export type NewsContext = {
	register: { get(code: string): unknown }
	programmes: readonly { id: string }[]
	indicators: readonly ChartedIndicator[]
	verifications: readonly { id: string }[]
	hasPicture(src: string): boolean
	/** Names of the files in `attachments/`. */
	attachments?: readonly string[]
	/** Whether an area has a page; every area has one unless told otherwise. */
	hasPage?: (code: string) => boolean
}

/** What may be drawn in an article. */
const components = ['Chart', 'Figure', 'Funnel']

const fileName = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.(id|en)\.mdx$/

/** Checks one file: its name, its front matter and everything it refers to. Personal data is looked for before. */
export function checkItem(source: NewsFile, context: NewsContext): { item: NewsItem | undefined; issues: Issue[] } {
	const { file, name, text } = source
	const named = fileName.exec(name)
	const matter = parseFrontMatter(text)
	const faults = [
		...nameFaults(name, named?.[1]),
		...(matter
			? [
					...matter.faults,
					...wrongDays(matter),
					...unknownReferences(matter, context),
					...unknownAttachments(matter, context),
					...unfitCharts(matter, context),
					...impossibleFigures(matter, context),
					...mdxSyntax(matter.body, components, matter.bodyLine),
					...outside(matter, context),
				]
			: [{ line: 1, column: '1', finding: noFrontMatter() }]),
	]
	const issues = faults.map(({ finding, ...place }) => issueAt({ file, ...place }, finding))
	if (!matter?.value || !named) return { item: undefined, issues }
	const [, slug = '', language] = named
	const { value: news, body, bodyLine } = matter
	return { item: { slug, language: language === 'en' ? 'en' : 'id', news, body, bodyLine, file }, issues }
}

function wrongDays({ value, placeAt }: FrontMatter): PlacedFinding[] {
	return value ? [...eventDay(value), ...publishedDay(value)].map(({ path, finding }) => placeAt(path, finding)) : []
}

/** Everything an item names must exist: areas, programmes, indicators, its picture, and what its charts show. */
function unknownReferences(matter: FrontMatter, context: NewsContext): PlacedFinding[] {
	if (!matter.value) return []
	const inMatter = frontMatterReferences(matter.value).flatMap(({ kind, value, path }) => {
		const finding = missing(kind, value, context)
		return finding ? [matter.placeAt(path, finding)] : []
	})
	const inCharts = chartReferences(matter).flatMap(({ kind, value, line, column }) => {
		const finding = missing(kind, value, context)
		return finding ? [{ line, column, finding }] : []
	})
	return [...inMatter, ...inCharts]
}

/** Files that an item leads to and that are not there. */
function unknownAttachments({ value, placeAt }: FrontMatter, { attachments = [] }: NewsContext): PlacedFinding[] {
	return (value?.attachments ?? []).flatMap(({ file }, index) =>
		attachments.includes(file) ? [] : [placeAt(['attachments', index, 'file'], unknownAttachment(file, attachments))],
	)
}

/** Charts that could show nothing, whatever figures there are. */
function unfitCharts(matter: FrontMatter, { indicators }: NewsContext): PlacedFinding[] {
	return chartsAsked(matter).flatMap(({ line, column, ...chart }) => {
		const finding = chartKind(chart, indicators)
		return finding ? [{ line, column, finding }] : []
	})
}

/** Numbers in sentences that no table could hold, and those asked for where no page would fill them in. */
function impossibleFigures(matter: FrontMatter, { indicators }: NewsContext): PlacedFinding[] {
	const inText = figuresAsked(matter).flatMap(({ line, column, ...asked }) => {
		const finding = figureFault(asked, indicators)
		return finding ? [{ line, column, finding }] : []
	})
	const aside = (['title', 'summary', 'source'] as const).flatMap((key) => {
		const finding = figureOutsideText(matter.value?.[key] ?? '')
		return finding ? [matter.placeAt([key], finding)] : []
	})
	return [...inText, ...aside]
}

/** One warning for an item that names areas without a page. */
function outside(matter: FrontMatter, { hasPage = () => true, register }: NewsContext): PlacedFinding[] {
	const inMatter = matter.value ? frontMatterReferences(matter.value) : []
	const named = [...inMatter, ...chartReferences(matter)].flatMap(({ kind, value }) => (kind === 'area' ? value : []))
	const known = [...new Set(named)].filter((code) => register.get(code))
	const finding = namesOutside(countOutside(known, hasPage))
	return finding ? [{ line: null, column: null, finding }] : []
}

type Kind = 'area' | 'programme' | 'indicator' | 'verification' | 'picture'
type Reference = { kind: Kind; value: string; path: readonly PropertyKey[] }

function frontMatterReferences(news: News): Reference[] {
	const listed = (kind: Kind, key: 'areas' | 'programmes' | 'indicators'): Reference[] =>
		news[key].map((value, index) => ({ kind, value, path: [key, index] }))
	const picture: Reference[] = news.picture
		? [{ kind: 'picture', value: news.picture.src, path: ['picture', 'src'] }]
		: []
	const facts = (news.facts ?? []).flatMap(({ area, programme }, index): Reference[] => [
		{ kind: 'area', value: area, path: ['facts', index, 'area'] },
		{ kind: 'programme', value: programme, path: ['facts', index, 'programme'] },
	])
	return [
		...listed('area', 'areas'),
		...listed('programme', 'programmes'),
		...listed('indicator', 'indicators'),
		...picture,
		...facts,
	]
}

function missing(kind: Kind, value: string, context: NewsContext): Finding | undefined {
	if (kind === 'picture') return context.hasPicture(value) ? undefined : unknownPicture(value)
	if (kind === 'area') return context.register.get(value) ? undefined : unknownArea(value)
	const known = context[`${kind}s`].map(({ id }) => id)
	return known.includes(value) ? undefined : unknownWord(kind, value, known)
}

function nameFaults(name: string, slug: string | undefined): PlacedFinding[] {
	const finding = slug === undefined ? wrongName(name) : reservedName(slug)
	return finding ? [{ line: null, column: null, finding }] : []
}

function wrongName(name: string): Finding {
	return broken(
		newsRules.fileName,
		{ id: '<slug>.id.mdx atau <slug>.en.mdx', en: '<slug>.id.mdx or <slug>.en.mdx' },
		name,
		{
			id: 'ganti nama berkas, misalnya forum-konsultasi-bangkalan.id.mdx',
			en: 'rename the file, for example forum-konsultasi-bangkalan.id.mdx',
		},
	)
}

function noFrontMatter(): Finding {
	return broken(
		newsRules.frontMatter,
		{ id: 'keterangan di antara dua baris ---', en: 'front matter between two lines of ---' },
		null,
		{
			id: 'awali berkas dengan baris ---, isian title, summary, date, category, areas, dan source, lalu baris ---',
			en: 'open the file with a line ---, the entries title, summary, date, category, areas and source, then a line ---',
		},
	)
}

function unknownArea(code: string): Finding {
	return broken(newsRules.area, { id: 'kode wilayah terdaftar', en: 'a registered area code' }, code, {
		id: 'pakai kode Kemendagri seperti 35.29, dengan titik dan dalam tanda kutip',
		en: 'use a Kemendagri code such as 35.29, with dots and in quotes',
	})
}

function unknownWord(kind: 'programme' | 'indicator' | 'verification', id: string, known: readonly string[]): Finding {
	const file = `${kind}s.csv`
	return broken(
		newsRules[kind],
		{ id: `id dari ${file}`, en: `an id of ${file}` },
		id,
		nearestWordHint(id, known, {
			id: `pilih id yang ada di ${file}, atau tambahkan di sana`,
			en: `choose an id of ${file}, or add it there`,
		}),
	)
}
