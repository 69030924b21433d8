import type { z } from 'zod'
import type { Issue } from '../../src/schemas/issue.ts'
import { type News, newsSchema } from '../../src/schemas/news.ts'
import { broken, type Finding, issueAt } from '../checks/finding/finding.ts'
import { nearestWord } from '../checks/finding/nearest-word.ts'
import { chartReferences } from './chart-references.ts'
import { type FrontMatter, type Position, parseFrontMatter } from './front-matter.ts'
import { newsRules } from './news-rules.ts'
import type { NewsFile, NewsItem } from './read-news.ts'

/** What an item may speak of. `hasPicture` looks for a file below `public/`. */
export type NewsContext = {
	register: { get(code: string): unknown }
	programmes: readonly { id: string }[]
	indicators: readonly { id: string }[]
	hasPicture(src: string): boolean
}

const fileName = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.(id|en)\.mdx$/

/** Checks one file: its name, its front matter, and everything it refers to. */
export function checkItem(source: NewsFile, context: NewsContext): { item: NewsItem | undefined; issues: Issue[] } {
	const issues: Issue[] = []
	const report = (finding: Finding, position: Position | null) => {
		const place = { line: position?.line ?? null, column: position ? String(position.column) : null }
		issues.push(issueAt({ file: source.file, ...place }, finding))
	}
	const named = fileName.exec(source.name)
	if (!named) report(wrongName(source.name), null)
	const matter = parseFrontMatter(source.text)
	if (!matter) report(noFrontMatter(), { line: 1, column: 1 })
	const news = matter && checkFrontMatter(matter, report)
	if (!matter || !news) return { item: undefined, issues }
	checkReferences(news, matter, context, report)
	const [, slug = '', language = 'id'] = named ?? []
	const item = { slug, language: language === 'en' ? 'en' : 'id', news, body: matter.body, file: source.file } as const
	return { item: named ? item : undefined, issues }
}

type Report = (finding: Finding, position: Position | null) => void

function checkFrontMatter(matter: FrontMatter, report: Report): News | undefined {
	for (const { message, position } of matter.faults) report(badYaml(message), position)
	if (matter.faults.length > 0) return undefined
	const parsed = newsSchema.safeParse(matter.value)
	if (parsed.success) return parsed.data
	for (const issue of parsed.error.issues) report(badEntry(issue, matter.value), matter.positionOf(pathOf(issue)))
	return undefined
}

/** The path of a fault; an entry that should not be there is named by the fault, not by its path. */
function pathOf(issue: z.core.$ZodIssue): PropertyKey[] {
	return issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path
}

/** Everything an item names must exist: areas, programmes, indicators, its picture, and what its charts show. */
function checkReferences(news: News, matter: FrontMatter, context: NewsContext, report: Report): void {
	for (const { kind, value, position } of references(news, matter)) {
		const finding = missing(kind, value, context)
		if (finding) report(finding, position)
	}
}

type Reference = { kind: 'area' | 'programme' | 'indicator' | 'picture'; value: string; position: Position }

function references(news: News, matter: FrontMatter): Reference[] {
	const listed = (kind: Reference['kind'], key: 'areas' | 'programmes' | 'indicators'): Reference[] =>
		news[key].map((value, index) => ({ kind, value, position: matter.positionOf([key, index]) }))
	const picture = news.picture?.src
	return [
		...listed('area', 'areas'),
		...listed('programme', 'programmes'),
		...listed('indicator', 'indicators'),
		...(picture === undefined
			? []
			: [{ kind: 'picture' as const, value: picture, position: matter.positionOf(['picture', 'src']) }]),
		...chartReferences(matter),
	]
}

function missing(kind: Reference['kind'], value: string, context: NewsContext): Finding | undefined {
	if (kind === 'picture') return context.hasPicture(value) ? undefined : noPicture(value)
	if (kind === 'area') return context.register.get(value) ? undefined : unknownArea(value)
	const known = (kind === 'programme' ? context.programmes : context.indicators).map(({ id }) => id)
	return known.includes(value) ? undefined : unknownWord(kind, value, known)
}

function wrongName(name: string): Finding {
	return broken(newsRules.fileName, '<slug>.id.mdx or <slug>.en.mdx', name, {
		id: 'ganti nama berkas, misalnya forum-konsultasi-bangkalan.id.mdx',
		en: 'rename the file, for example forum-konsultasi-bangkalan.id.mdx',
	})
}

function noFrontMatter(): Finding {
	return broken(newsRules.frontMatter, 'front matter between two lines of ---', null, {
		id: 'awali berkas dengan baris ---, isian title, summary, date, category, areas, dan source, lalu baris ---',
		en: 'open the file with a line ---, the entries title, summary, date, category, areas and source, then a line ---',
	})
}

function badYaml(message: string): Finding {
	return broken(newsRules.frontMatter, 'well-formed YAML', message, {
		id: 'periksa tanda kutip, titik dua, dan indentasi pada baris ini',
		en: 'check quotes, colons and indentation on this line',
	})
}

function badEntry(issue: z.core.$ZodIssue, value: unknown): Finding {
	const name = pathOf(issue).map(String).join('.') || 'front matter'
	return broken(newsRules.schema, `${name}: ${issue.message}`, shown(valueAt(value, pathOf(issue))), {
		id: `perbaiki isian ${name}; daftar isian ada di docs/news.md`,
		en: `correct the entry ${name}; docs/news.md lists the entries`,
	})
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value)
}

function isRecord(value: unknown): value is Record<PropertyKey, unknown> {
	return typeof value === 'object' && value !== null
}

function shown(value: unknown): string | null {
	if (value === undefined) return null
	return typeof value === 'string' ? value : JSON.stringify(value)
}

function unknownArea(code: string): Finding {
	return broken(newsRules.area, 'a registered area code', code, {
		id: 'pakai kode Kemendagri seperti 35.29, dengan titik dan dalam tanda kutip',
		en: 'use a Kemendagri code such as 35.29, with dots and in quotes',
	})
}

function unknownWord(kind: 'programme' | 'indicator', id: string, known: readonly string[]): Finding {
	const near = nearestWord(id, known)
	const file = `data/${kind}s.csv`
	return broken(newsRules[kind], `an id of ${file}`, id, {
		id: near ? `maksudnya ${near}?` : `pilih id yang ada di ${file}, atau tambahkan di sana`,
		en: near ? `did you mean ${near}?` : `choose an id of ${file}, or add it there`,
	})
}

function noPicture(src: string): Finding {
	return broken(newsRules.picture, 'a file in public/', src, {
		id: 'taruh gambar di public/ dan tulis alamatnya dari sana, misalnya /gambar/forum.svg',
		en: 'put the picture into public/ and write its address from there, for example /gambar/forum.svg',
	})
}
