import { escapeAttribute, escapeText } from 'entities'
import { addressIn } from '../../../src/schemas/address-in.ts'
import type { Language } from '../../../src/schemas/bilingual.ts'
import { contentPolicy } from '../../../src/security/content-policy.ts'
import { embedText } from './embed-text.ts'

/** What all pages of a portal that others may frame have in common. */
export type EmbedShell = {
	/** Name of the portal and who publishes it. */
	title: string
	publisher: Readonly<Record<Language, string>>
	languages: readonly Language[]
	/** Address of the portal, without a slash at its end. */
	site: string
	/** Address of the one stylesheet. */
	styles: string
}

/** One page to be framed. */
export type EmbedPage = {
	language: Language
	/** Its Indonesian address, and the place in the portal that it shows. */
	address: string
	from: string
	title: string
	description: string
	/** Height in pixels that its frame needs; known of what is not drawn by a script. */
	height?: number
	/** What it shows, as HTML. */
	main: string
	script: string
}

/**
 * A page that stands on its own in the frame of another site: no search engine lists it, its links open beside the page
 * around it, and it asks for one stylesheet and one script of the portal and for nothing else.
 */
export function embedPage(page: EmbedPage, shell: EmbedShell): string {
	const { language, address, title, description, height, main, script } = page
	const own = (to: Language) => escapeAttribute(`${shell.site}${addressIn(to, address)}`)
	const twins = shell.languages.length > 1 ? shell.languages : []
	return [
		`<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
		'<meta name="viewport" content="width=device-width,initial-scale=1">',
		`<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(contentPolicy(address))}">`,
		`<title>${escapeText(`${title} | ${shell.title}`)}</title>`,
		`<meta name="description" content="${escapeAttribute(description)}">`,
		'<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark">',
		height === undefined ? '' : `<meta name="tinggi" content="${height}">`,
		`<link rel="canonical" href="${own(language)}">`,
		...twins.map((to) => `<link rel="alternate" hreflang="${to}" href="${own(to)}">`),
		`<base target="_blank"><link rel="stylesheet" href="${shell.styles}">`,
		`<script type="module" src="${script}"></script></head>`,
		`<body class="embed"><main>${main}</main>${embedFoot(page, shell)}</body></html>\n`,
	].join('')
}

/** Whose page this is, and the way to it. */
export function embedFoot({ language, from }: Pick<EmbedPage, 'language' | 'from'>, shell: EmbedShell): string {
	const t = embedText[language]
	const way = `<a href="${escapeAttribute(addressIn(language, from))}">${escapeText(t.more(shell.title))}<span class="vh"> ${t.newTab}</span></a>`
	return `<footer class="embed-foot">${way} <span>${escapeText(shell.publisher[language])}</span></footer>`
}
