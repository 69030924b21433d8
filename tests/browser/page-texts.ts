import type { Language } from '../../src/schemas/bilingual.ts'

/** Texts of a page, by the language they should be in. */
export type PageTexts = Record<Language, Set<string>>

const heard =
	/\s(?:alt|title|aria-label|placeholder|data-(?:count|all|more|no-results|failed|results|text|label))="([^"]+)"/g
const described = /<meta (?:name="description"|property="og:(?:title|description)") content="([^"]*)"/g
const program = /<(script|style)\b[^>]*>[^<]*(?:<(?!\/\1>)[^<]*)*<\/\1>/g
/** A web address, written out for those who hold the paper. */
const webAddress = />[\w.-]+(?:\/[\w./-]*)+</g
const areaCode = /<(?:span|small|code)(?: class="code")?>[\d.]+</g

/**
 * Adds the texts of a finished page: what a reader sees or hears, attributes included. An element with a `lang` of its
 * own gives its words to that language; programs, styles and area codes are no text.
 */
export function addPageTexts(html: string, known: PageTexts): void {
	const language: Language = html.includes('<html lang="en"') ? 'en' : 'id'
	const { own, foreign } = splitLanguages(html)
	for (const text of textsOf(own)) known[language].add(text)
	for (const part of foreign) {
		if (part.startsWith('zxx', part.indexOf(' lang="') + ' lang="'.length)) continue
		const of: Language = part.startsWith('en', part.indexOf(' lang="') + ' lang="'.length) ? 'en' : 'id'
		for (const text of textsOf(part)) known[of].add(text)
	}
}

/** Takes out the elements with a `lang`; the first one is that of the page itself. None holds another of its kind. */
function splitLanguages(html: string): { own: string; foreign: string[] } {
	const foreign: string[] = []
	let own = ''
	let from = 0
	for (let at = html.indexOf(' lang="', html.indexOf(' lang="') + 1); at !== -1; at = html.indexOf(' lang="', from)) {
		const start = html.lastIndexOf('<', at)
		const name = /^<(\w+)/.exec(html.slice(start, at))?.[1] ?? ''
		const end = html.indexOf(`</${name}>`, at) + name.length + 3
		own += html.slice(from, start)
		foreign.push(html.slice(start, end))
		from = end
	}
	return { own: own + html.slice(from), foreign }
}

function textsOf(html: string): string[] {
	const attributes = [...html.matchAll(heard), ...html.matchAll(described)].map(([, text]) => text ?? '')
	const shown = html
		.replace(program, '')
		.replace(areaCode, '<')
		.replace(webAddress, '><')
		.split(/<[^>]*>/)
	return [...new Set([...shown, ...attributes])].map(plain).filter((text) => text.length > 1)
}

function plain(text: string): string {
	const read = text.includes('&')
		? text
				.replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
				.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
				.replaceAll('&quot;', '"')
				.replaceAll('&lt;', '<')
				.replaceAll('&gt;', '>')
				.replaceAll('&amp;', '&')
		: text
	// Places for values carry names of the code.
	return read
		.replace(/\{\w+\}/g, '')
		.replace(/\s+/g, ' ')
		.trim()
}
