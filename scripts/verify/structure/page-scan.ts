import { readHtml } from '../../../src/html/read-html.ts'

/** What the structure checks need to know of a page, taken from its HTML in one pass over its tags. */
export type PageScan = {
	language: string
	title: string
	description: string
	/** Addresses that lead somewhere: `<a href>`, `<form action>`. */
	links: string[]
	/** Addresses fetched without a click: scripts, styles, pictures, fonts, and the picture that other sites show. */
	assets: string[]
	ids: Set<string>
	/** Ids that stand on the page more than once. */
	repeatedIds: string[]
	/** Ids that the page itself leans on: labels, descriptions, patterns of a drawing. */
	references: string[]
	/** Levels of its headings, in order. */
	headings: number[]
	/** Address it gives as its own, and its twins by language. */
	canonical: string | undefined
	alternates: { language: string; href: string }[]
	/** False for a page that search engines are asked to leave out. */
	indexed: boolean
	/** Its content security policy. */
	policy: string | undefined
	inlineStyles: number
	inlineScripts: number
}

/** Tags that carry nothing to check are most of a page of charts; they are passed over by their attributes. */
const worthReading =
	/\s(?:href|src|srcset|poster|action|style|id|lang|content|for|aria-(?:labelledby|describedby|controls))\s*=|url\(#/i

/** `link rel` words that make a browser fetch the address. */
const fetchingLinks = /\b(?:stylesheet|icon|preload|modulepreload|manifest|prefetch|apple-touch-icon)\b/i

/** Script types that no browser runs. */
const dataScripts = /^(?:application\/(?:ld\+)?json)$/i

/** Reads a page. Words on a page are never mistaken for markup. */
export function scanPage(html: string): PageScan {
	const scan: PageScan = {
		language: '',
		title: '',
		description: '',
		links: [],
		assets: [],
		ids: new Set(),
		repeatedIds: [],
		references: [],
		headings: [],
		canonical: undefined,
		alternates: [],
		indexed: true,
		policy: undefined,
		inlineStyles: 0,
		inlineScripts: 0,
	}
	let titleAt = 0
	readHtml(html, {
		open(tag) {
			const { name, written } = tag
			if (/^h[1-6]$/.test(name)) scan.headings.push(Number(name[1]))
			if (name === 'title' && titleAt === 0) titleAt = tag.end
			if (name === 'script' || worthReading.test(written)) readTag(name, tag.attributes(), scan)
			return undefined
		},
		text(start, end) {
			if (start === titleAt) scan.title = html.slice(start, end).trim()
		},
	})
	return scan
}

type Attributes = ReadonlyMap<string, string>

function readTag(tag: string, attributes: Attributes, scan: PageScan): void {
	const get = (name: string) => attributes.get(name)
	if (tag === 'html') scan.language = get('lang') ?? ''
	if (tag === 'meta' && get('name') === 'description') scan.description = get('content')?.trim() ?? ''
	if (tag === 'meta' && get('name') === 'robots') scan.indexed = !/noindex|none/.test(get('content') ?? '')
	if (tag === 'meta' && get('property') === 'og:image') scan.assets.push(get('content') ?? '')
	if (tag === 'meta' && /^content-security-policy$/i.test(get('http-equiv') ?? '')) scan.policy = get('content')
	if (attributes.has('style')) scan.inlineStyles++
	readIds(attributes, scan)
	if (tag === 'link') readRelations(attributes, scan)
	if (tag === 'script') readScript(attributes, scan)
	else readAddresses(tag, attributes, scan)
}

const leaning = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls']

function readIds(attributes: Attributes, scan: PageScan): void {
	const id = attributes.get('id')
	if (id && scan.ids.has(id)) scan.repeatedIds.push(id)
	if (id) scan.ids.add(id)
	for (const name of leaning) scan.references.push(...(attributes.get(name)?.split(/\s+/).filter(Boolean) ?? []))
	for (const value of attributes.values()) {
		const pattern = /^url\(#([^)]+)\)$/.exec(value)?.[1]
		if (pattern) scan.references.push(pattern)
	}
}

function readRelations(attributes: Attributes, scan: PageScan): void {
	const [relation, href = ''] = [attributes.get('rel'), attributes.get('href')]
	if (relation === 'canonical') scan.canonical = href
	const language = attributes.get('hreflang')
	if (relation === 'alternate' && language) scan.alternates.push({ language, href })
}

function readScript(attributes: Attributes, scan: PageScan): void {
	const source = attributes.get('src')
	if (source !== undefined) scan.assets.push(source)
	else if (!dataScripts.test(attributes.get('type') ?? '')) scan.inlineScripts++
}

function readAddresses(tag: string, attributes: Attributes, scan: PageScan): void {
	const link = attributes.get('href') ?? attributes.get('action')
	if (link !== undefined) {
		const fetched =
			(tag === 'link' && fetchingLinks.test(attributes.get('rel') ?? '')) || tag === 'image' || tag === 'use'
		;(fetched ? scan.assets : scan.links).push(link)
	}
	for (const name of ['src', 'poster']) {
		const source = attributes.get(name)
		if (source !== undefined) scan.assets.push(source)
	}
	for (const candidate of attributes.get('srcset')?.split(',') ?? []) {
		const source = candidate.trim().split(/\s+/)[0]
		if (source) scan.assets.push(source)
	}
}
