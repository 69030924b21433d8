import type { CitedWork } from './cited-work.ts'

/** One entry of BibTeX; names of offices and titles stand in double braces, which keep them whole. */
export function bibtexEntry(work: CitedWork): string {
	const { key, authors, issued, title, version, released, publisher, url, language } = work
	const [year = '', month] = issued.split('-')
	const fields: [string, string | null | undefined][] = [
		['author', authors.map((name) => `{${escaped(name)}}`).join(' and ')],
		['title', `{${escaped(title)}}`],
		['year', year],
		['month', month && String(Number(month))],
		['version', version],
		['publisher', `{${escaped(publisher)}}`],
		['url', url],
		['language', { id: 'indonesian', en: 'english' }[language]],
		['note', released && `{${notes[language]} ${released}}`],
	]
	const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []))
	return `@misc{${key},\n${lines.join('')}}\n`
}

const notes = { id: 'Terbitan', en: 'Release of' } as const

const commands: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
}

/** Signs that TeX would take for commands. */
function escaped(text: string): string {
	return text.replace(/[\\~^&%$#_{}]/g, (sign) => commands[sign] ?? `\\${sign}`)
}
