import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { PageParts } from './page-parts.ts'

const raw = (value: string) => `{{ ${value} | safeHTML }}`

/** Pieces, rows and cells, as a template of Hugo says it. */
const pieces = `{{ range .Params.pieces }}{{ with .text }}${raw('.')}{{ end }}{{ with .chart }}${raw('.')}{{ end -}}
{{ if .rows }}{{ range .rows }}${raw('.open')}{{ range .cells }}${raw('.open')}${raw('.body')}${raw('.close')}{{ end }}</tr>{{ end }}${raw('.close')}{{ end }}{{ end }}`

const own: Readonly<Record<string, string>> = {
	pieces,
	crumbs: `<ol>{{ range .Params.crumbs }}${raw('.open')}${raw('.body')}</li>{{ end }}</ol>`,
	title: raw('.Params.heading'),
	description: raw('.Params.description'),
	address: raw('.Params.address'),
}

/**
 * Writes a project of Hugo: each page a file of content with all it shows as JSON in front, one layout a language. Kinds of
 * pages that it would make of itself are switched off.
 */
export function hugoProject(
	folder: string,
	pages: readonly PageParts[],
	frames: ReadonlyMap<string, readonly string[]>,
) {
	const put = (path: string, text: string) => {
		const file = join(folder, path)
		mkdirSync(dirname(file), { recursive: true })
		writeFileSync(file, text)
	}
	const disableKinds = ['taxonomy', 'term', 'RSS', 'sitemap', 'home', 'section', '404', 'robotsTXT']
	put('config.json', JSON.stringify({ baseURL: 'https://terang.example.go.id/', disableKinds }))
	for (const [language, frame] of frames) put(`layouts/${language}/single.html`, layoutOf(frame))
	for (const [at, { path, language, title, ...more }] of pages.entries()) {
		const address = path.replace(/^en\/|index\.html$/g, '')
		const url = `/${path.replace(/index\.html$/, '')}`
		const front = { url, type: language, heading: title, address: `/${address}`, ...more }
		put(`content/${language}/${at}.md`, `${JSON.stringify(front)}\n`)
	}
}

/**
 * Hugo reads the HTML of a template to know how values must be written; what is the same on all pages is handed to it as
 * a finished text, too, so that it need not.
 */
function layoutOf(frame: readonly string[]): string {
	return frame.map((part, at) => (at % 2 === 1 ? own[part] : raw(JSON.stringify(part)))).join('')
}
