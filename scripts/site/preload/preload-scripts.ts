import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { parseAst } from 'rolldown/parseAst'

/** Pages that show nothing until their script has drawn it. */
const drawnByScript = ['bandingkan/index.html', 'en/bandingkan/index.html']

/** Behind the styles, which a page needs first. */
const PLACE = '</head>'

/** Figures that a page asks for ahead of its script. */
const FIGURES = /<link rel="preload" as="fetch"[^>]*>/g

/**
 * Names a page's scripts, and what they import, in its head. Otherwise a browser learns of an import only once the
 * script before it has come: on a slow line each such step costs a journey of its own. Figures come last, for they
 * are of use only to a script that is there.
 */
export function preloadScripts(site: string, pages: readonly string[] = drawnByScript): void {
	for (const file of pages.map((page) => join(site, page)).filter(existsSync)) {
		const html = readFileSync(file, 'utf8')
		const links = withImports(site, scriptsOf(html)).map((src) => `<link rel="modulepreload" href="${src}">`)
		const figures = html.match(FIGURES) ?? []
		writeFileSync(file, html.replace(FIGURES, '').replace(PLACE, [...links, ...figures, PLACE].join('')))
	}
}

/** Addresses of the module scripts a page runs, in their order. */
export function scriptsOf(html: string): string[] {
	return [...html.matchAll(/<script type="module" src="(\/[^"]+)"/g)].flatMap(([, src]) => src ?? [])
}

/** These scripts and all that they import statically, each once, those nearest to the page first. */
export function withImports(site: string, scripts: readonly string[]): string[] {
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
