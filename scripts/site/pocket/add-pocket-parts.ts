import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'
import type { Language } from '../../../src/schemas/bilingual.ts'
import { attribute, elementOf, type PageDocument, type PageElement } from './page-tree.ts'
import { bandText, type PocketFacts } from './pocket-text.ts'
import { relativePath } from './relative-path.ts'

/** Files that the copy has beside those of the portal. */
export const pocketFiles = {
	styles: 'aset/saku.css',
	script: 'aset/saku.js',
	list: { id: 'aset/daftar-id.js', en: 'aset/daftar-en.js' },
} as const

/** What a page of the copy says and loads beside what it was. */
export type PocketParts = {
	language: Language
	path: string
	facts: PocketFacts
	/** What the page did by scripts on the portal. */
	scripts: 'none' | 'some' | 'search'
}

/** Adds the band on top, its styles, and one classic script in the place of the portal's modules. */
export function addPocketParts(page: PageDocument, { language, path, facts, scripts }: PocketParts): void {
	const script = (file: string) => `<script defer src="${relativePath(path, file)}"></script>`
	const head = elementOf(page, 'head')
	append(head, `<link rel="stylesheet" href="${relativePath(path, pocketFiles.styles)}">`)
	if (scripts === 'search') append(head, script(pocketFiles.list[language]))
	if (scripts !== 'none') append(head, script(pocketFiles.script))
	insertBand(elementOf(page, 'body'), band(facts, language))
}

function band(facts: PocketFacts, language: Language): string {
	const { label, text } = bandText(facts, language)
	const address = `${facts.site}/${language === 'en' ? 'en/' : ''}`
	const host = new URL(facts.site).host
	return `<aside class="saku" aria-label="${label}"><p class="wrap"><b>${label}:</b> ${escaped(text)} <a href="${address}" data-internet>${host}</a></p></aside>`
}

/** After the link that leads past the head of the page: the first thing a keyboard reaches stays first. */
function insertBand(body: PageElement, html: string): void {
	const skip = body.childNodes.findIndex((node) => 'tagName' in node && attribute(node, 'class') === 'skip')
	body.childNodes.splice(skip + 1, 0, ...adopted(body, html))
}

function append(parent: PageElement, html: string): void {
	parent.childNodes.push(...adopted(parent, html))
}

function adopted(parent: PageElement, html: string): DefaultTreeAdapterMap['childNode'][] {
	const nodes = parseFragment(html).childNodes
	for (const node of nodes) node.parentNode = parent
	return nodes
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
