import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PageParts } from './page-parts.ts'

/** The template: a function of JavaScript, the fastest language that Eleventy has. */
const template = `const raw = ({ text, chart, rows, close }) => text ?? chart ?? rows.map(row).join('') + close
const row = ({ open, cells }) => open + cells.map((cell) => cell.open + cell.body + cell.close).join('') + '</tr>'
const own = {
	pieces: ({ pieces }) => pieces.map(raw).join(''),
	crumbs: ({ crumbs }) => '<ol>' + crumbs.map(({ open, body }) => open + body + '</li>').join('') + '</ol>',
	title: ({ title }) => title,
	description: ({ description }) => description,
	address: ({ path }) => '/' + path.replace(/^en\\/|index\\.html$/g, ''),
}
export const data = { pagination: { data: 'villages', size: 1, alias: 'village' }, permalink: ({ village }) => village.path }
export const render = ({ village, frames }) =>
	frames[village.language].map((part, at) => (at % 2 === 1 ? own[part](village) : part)).join('')
`

/** Writes a project of Eleventy: all pages as one file of data, which one template is paged over. */
export function eleventyProject(
	folder: string,
	pages: readonly PageParts[],
	frames: ReadonlyMap<string, readonly string[]>,
) {
	mkdirSync(join(folder, 'content/_data'), { recursive: true })
	writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
	writeFileSync(join(folder, 'content/_data/villages.json'), JSON.stringify(pages))
	writeFileSync(join(folder, 'content/_data/frames.json'), JSON.stringify(Object.fromEntries(frames)))
	writeFileSync(join(folder, 'content/villages.11ty.js'), template)
}
