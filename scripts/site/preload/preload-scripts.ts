import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { parseAst } from 'rolldown/parseAst'
import { elementIn, elementsIn } from '../../ground/html/elements.ts'

/** Pages that show nothing until their script has drawn it. */
const drawnByScript = ['bandingkan/index.html', 'en/bandingkan/index.html']

/**
 * Names a page's scripts, and what they import, in its head. Otherwise a browser learns of an import only once the
 * script before it has come: on a slow line each such step costs a journey of its own. Figures come last, for they
 * are of use only to a script that is there.
 */
export function preloadScripts(site: string, pages: readonly string[] = drawnByScript): void {
	for (const file of pages.map((page) => join(site, page)).filter(existsSync)) {
		writeFileSync(file, withPreloads(site, readFileSync(file, 'utf8')))
	}
}

/** Behind the styles, which a page needs first, at the end of its head. */
function withPreloads(site: string, html: string): string {
	const links = withImports(site, scriptsOf(html)).map((src) => `<link rel="modulepreload" href="${src}">`)
	// Figures that a page asks for ahead of its script.
	const figures = elementsIn(html, (tag) => {
		return tag.name === 'link' && tag.get('rel') === 'preload' && tag.get('as') === 'fetch'
	}).map(({ tag }) => tag)
	const place = elementIn(html, (tag) => tag.name === 'head')?.bodyEnd ?? 0
	let [done, from] = ['', 0]
	for (const { start, end } of figures.filter((tag) => tag.end <= place)) {
		done += html.slice(from, start)
		from = end
	}
	return [done, html.slice(from, place), ...links, ...figures.map(({ written }) => written), html.slice(place)].join('')
}

/** Addresses of the module scripts a page runs, in their order. */
export function scriptsOf(html: string): string[] {
	const scripts = elementsIn(html, (tag) => tag.name === 'script' && tag.get('type') === 'module')
	return scripts.map(({ tag }) => tag.get('src') ?? '').filter((src) => src.startsWith('/'))
}

/** These scripts and all that they import statically, each once, those nearest to the page first. */
function withImports(site: string, scripts: readonly string[]): string[] {
	const found = new Set(scripts)
	// A set also gives what is added while it is walked.
	for (const script of found) for (const imported of importsOf(site, script)) found.add(imported)
	return [...found]
}

function importsOf(site: string, script: string): string[] {
	const { body } = parseAst(readFileSync(join(site, script), 'utf8'))
	return body.flatMap((node) =>
		node.type === 'ImportDeclaration' ? posix.join(posix.dirname(script), node.source.value) : [],
	)
}
