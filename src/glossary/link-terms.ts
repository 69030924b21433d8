import type { Language } from '../schemas/bilingual.ts'
import { glossary } from './glossary.ts'

/** Classes of running text: leads, articles, definitions, notes beside charts, what is not known. */
const runningText: ReadonlySet<string> = new Set(['lead', 'prose', 'read', 'body', 'chart-note', 'defs'])

/** Elements that are passed over whole: links, headings, tables, drawings, controls, and the marked phrase of a lead. */
const passedOver = /^(?:a|h[1-6]|dt|table|svg|nav|summary|button|label|select|code|time|script|style|template|aside)$/

const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/

const part = /<(\/?)([a-z][a-z0-9]*)((?:[^"'<>]|"[^"]*"|'[^']*')*)>|<!--.*?-->|[^<]+/gis

/**
 * A page with each term of the glossary linked where its running text first uses it, and nowhere else. Works on the
 * finished HTML, so that a page need not say what it has linked already.
 */
export function linkTerms(html: string, language: Language): string {
	const start = html.indexOf('<main')
	const end = html.lastIndexOf('</main>')
	if (start === -1 || end < start) return html
	return html.slice(0, start) + linkMain(html.slice(start, end), language) + html.slice(end)
}

function linkMain(main: string, language: Language): string {
	const link = firstUseLinker(language)
	const inText: boolean[] = []
	let done = ''
	let from = 0
	part.lastIndex = 0
	for (let match = part.exec(main); match; match = part.exec(main)) {
		const [whole, closing, tag, attributes = ''] = match
		if (tag === undefined) {
			if (inText.at(-1) && !whole.startsWith('<')) {
				done += main.slice(from, match.index) + link(whole)
				from = part.lastIndex
			}
			continue
		}
		const name = tag.toLowerCase()
		if (closing) inText.pop()
		else if (passedOver.test(name) || isMarked(attributes)) part.lastIndex = afterElement(main, name, part.lastIndex)
		else if (!empty.test(name) && !attributes.endsWith('/'))
			inText.push(isRunningText(name, attributes, inText.at(-1) ?? false))
	}
	return done + main.slice(from)
}

function isRunningText(name: string, attributes: string, around: boolean): boolean {
	if (classesOf(attributes).some((one) => runningText.has(one))) return true
	return around && name !== 'figure'
}

function isMarked(attributes: string): boolean {
	return classesOf(attributes).includes('hl')
}

function classesOf(attributes: string): string[] {
	return (/\sclass=(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i.exec(attributes)?.slice(1).find(Boolean) ?? '').split(/\s+/)
}

/** Where an element that holds none of its own kind ends. */
function afterElement(html: string, name: string, from: number): number {
	const end = html.indexOf(`</${name}>`, from)
	return end === -1 ? html.length : end + name.length + 3
}

/** Puts links into text after text, each term once. */
function firstUseLinker(language: Language): (text: string) => string {
	const seen = new Set<string>()
	const root = language === 'id' ? '/glosarium/' : '/en/glosarium/'
	const { pattern, idOf } = formsOf[language]
	return (text) =>
		text.replace(pattern, (form) => {
			const id = idOf.get(form)
			if (id === undefined || seen.has(id)) return form
			seen.add(id)
			return `<a href="${root}#${id}">${form}</a>`
		})
}

type Forms = { pattern: RegExp; idOf: ReadonlyMap<string, string> }

const formsOf: Readonly<Record<Language, Forms>> = { id: readForms('id'), en: readForms('en') }

/** All forms as one pattern, longer ones first; a small form also with a capital, if no name follows it. */
function readForms(language: Language): Forms {
	const idOf = new Map<string, string>()
	const words: { form: string; source: string }[] = []
	for (const { id, forms } of glossary) {
		for (const form of forms[language]) {
			const capital = form.charAt(0).toUpperCase() + form.slice(1)
			words.push({ form, source: form })
			if (capital !== form) words.push({ form: capital, source: `${capital}(?! \\p{Lu})` })
			idOf.set(form, id)
			idOf.set(capital, id)
		}
	}
	const sources = words.sort((a, b) => b.form.length - a.form.length).map(({ source }) => source)
	return { pattern: new RegExp(`(?<![\\p{L}\\p{N}/-])(?:${sources.join('|')})(?![\\p{L}\\p{N}/-])`, 'gu'), idOf }
}
