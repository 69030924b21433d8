import type { HtmlTag } from '../html/html-tag.ts'
import { endOf, readHtml, voidElements } from '../html/read-html.ts'
import type { Language } from '../schemas/bilingual.ts'
import { glossary } from './glossary.ts'

/** Classes of running text: leads, articles, definitions, notes beside charts, what is not known. */
const runningText: ReadonlySet<string> = new Set(['lead', 'prose', 'read', 'body', 'chart-note', 'defs'])

/** Elements that are passed over whole: links, headings, tables, drawings, controls, and the marked phrase of a lead. */
const passedOver = /^(?:a|h[1-6]|dt|table|svg|nav|summary|button|label|select|code|time|script|style|template|aside)$/

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
	readHtml(main, {
		open(tag) {
			const { name } = tag
			if (passedOver.test(name) || tag.is('hl')) return endOf(main, tag)
			if (!voidElements.has(name) && !tag.selfClosing) inText.push(isRunningText(tag, inText.at(-1) ?? false))
			return undefined
		},
		close() {
			inText.pop()
			return undefined
		},
		text(start, end) {
			if (!inText.at(-1)) return
			done += main.slice(from, start) + link(main.slice(start, end))
			from = end
		},
	})
	return done + main.slice(from)
}

function isRunningText(tag: HtmlTag, around: boolean): boolean {
	if (tag.classes().some((one) => runningText.has(one))) return true
	return around && tag.name !== 'figure'
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
