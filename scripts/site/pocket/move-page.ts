import type { Language } from '../../../src/schemas/bilingual.ts'
import { pocketPolicy } from '../../../src/security/content-policy.ts'
import { addPocketParts } from './add-pocket-parts.ts'
import {
	attribute,
	elementOf,
	elementsIn,
	type PageDocument,
	type PageElement,
	parsePage,
	removeElement,
	setAttribute,
	writePage,
} from './page-tree.ts'
import { type LinkPlaces, pocketLink } from './pocket-links.ts'
import { internetNote, type PocketFacts } from './pocket-text.ts'
import { relativePath } from './relative-path.ts'

/** Where a page goes in the copy, and what it finds there. */
export type PageMove = {
	/** Its path in the copy. */
	path: string
	/** Its path in the finished site. */
	source: string
	places: LinkPlaces
	facts: PocketFacts
	/** Called with the path of every stylesheet, picture and icon that the page loads. */
	onAsset(path: string): void
}

/** A page of the finished site as one that opens from a disk. */
export function movePage(html: string, move: PageMove): string {
	const page = parsePage(html)
	const language: Language = attribute(elementOf(page, 'html'), 'lang') === 'en' ? 'en' : 'id'
	const scripts = takeScripts(page)
	for (const element of elementsIn(page)) moveElement(element, language, move)
	addPocketParts(page, { language, path: move.path, facts: move.facts, scripts })
	return writePage(page)
}

/** Removes the page's scripts, which a browser refuses to load from a disk, and says whether there were any, and which. */
function takeScripts(page: PageDocument): 'none' | 'some' | 'search' {
	const sources: string[] = []
	for (const element of elementsIn(page)) {
		const source = element.tagName === 'script' ? attribute(element, 'src') : undefined
		if (source === undefined) continue
		sources.push(source)
		removeElement(element)
	}
	if (sources.some((source) => /\/(?:Finder|SearchPage)\.astro/.test(source))) return 'search'
	return sources.length > 0 ? 'some' : 'none'
}

function moveElement(element: PageElement, language: Language, move: PageMove): void {
	const name = element.tagName
	if (name === 'meta') moveMeta(element)
	else if (name === 'link') moveRelation(element, move)
	else if (name === 'image' || name === 'use') moveAsset(element, 'href', move)
	else moveContent(element, language, move)
}

function moveContent(element: PageElement, language: Language, move: PageMove): void {
	for (const name of ['src', 'poster']) moveAsset(element, name, move)
	if (attribute(element, 'srcset') !== undefined) moveCandidates(element, move)
	for (const name of ['href', 'action']) moveLink(element, name, language, move)
}

function moveMeta(element: PageElement): void {
	if (/^content-security-policy$/i.test(attribute(element, 'http-equiv') ?? '')) {
		setAttribute(element, 'content', pocketPolicy())
	}
}

/** Stylesheets and icons go along; what only hastens or installs does not; the rest names the portal. */
function moveRelation(element: PageElement, move: PageMove): void {
	const relation = attribute(element, 'rel') ?? ''
	if (/\b(?:stylesheet|icon)\b/.test(relation)) moveAsset(element, 'href', move)
	else if (/\b(?:preload|modulepreload|prefetch|manifest|preconnect)\b/.test(relation)) removeElement(element)
	else setAttribute(element, 'href', new URL(attribute(element, 'href') ?? '', addressOf(move)).href)
}

function moveAsset(element: PageElement, name: string, move: PageMove): void {
	const source = attribute(element, name)
	if (source !== undefined) setAttribute(element, name, assetPath(source, move))
}

function moveCandidates(element: PageElement, move: PageMove): void {
	const candidates = (attribute(element, 'srcset') ?? '').split(',').map((candidate) => {
		const [source = '', ...size] = candidate.trim().split(/\s+/)
		return [assetPath(source, move), ...size].join(' ')
	})
	setAttribute(element, 'srcset', candidates.join(', '))
}

function assetPath(source: string, move: PageMove): string {
	if (source.startsWith('#') || source.startsWith('data:')) return source
	const url = new URL(source, addressOf(move))
	const path = decodeURIComponent(url.pathname.slice(1))
	move.onAsset(path)
	return relativePath(move.path, path) + url.hash
}

function moveLink(element: PageElement, name: string, language: Language, move: PageMove): void {
	const link = attribute(element, name)
	if (link === undefined) return
	const { address, leaves } = pocketLink(link, move.path, addressOf(move).pathname, move.places)
	setAttribute(element, name, address)
	if (!leaves || element.tagName !== 'a') return
	setAttribute(element, 'data-internet', '')
	if (attribute(element, 'title') === undefined) setAttribute(element, 'title', internetNote[language])
}

const addressOf = ({ source, places }: PageMove): URL => new URL(source.replace(/index\.html$/, ''), `${places.site}/`)
