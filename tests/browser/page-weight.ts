import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/** Bytes of a file as a host sends it that packs once and well: brotli at its best, or at another level. */
export function packed(file: string, quality = constants.BROTLI_MAX_QUALITY): number {
	return brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length
}

/** The same, each file once: stylesheets and scripts are shared by thousands of pages. */
export function packedOnce(file: string): number {
	const known = shared.get(file) ?? packed(file)
	shared.set(file, known)
	return known
}

const shared = new Map<string, number>()

/** Stylesheets a page needs before it can be shown: those for the screen. */
export function screenStyles(html: string): string[] {
	const links = [...html.matchAll(/<link\b[^>]*>/g)].map(([tag]) => tag)
	const sheets = links.filter((tag) => /rel="?stylesheet/.test(tag) && !/media="?print/.test(tag))
	return sheets.map((tag) => /href="?([^"\s>]+)/.exec(tag)?.[1] ?? '')
}

/** Bytes that a page needs to be read: its HTML and its stylesheets for the screen. */
export function firstView(folder: string, path: string, quality?: number): number {
	const file = join(folder, path)
	const styles = screenStyles(readFileSync(file, 'utf8')).map((sheet) => packedOnce(join(folder, sheet)))
	return packed(file, quality) + styles.reduce((sum, bytes) => sum + bytes, 0)
}

/** Pages above a limit, heaviest first. Packing well is slow: only what a quick packing leaves above it is packed well. */
export function pagesAbove(folder: string, paths: readonly string[], limit: number): { path: string; bytes: number }[] {
	return paths
		.filter((path) => firstView(folder, path, QUICK) > limit)
		.map((path) => ({ path, bytes: firstView(folder, path) }))
		.filter(({ bytes }) => bytes > limit)
		.sort((a, b) => b.bytes - a.bytes)
}

const QUICK = 5

/** Scripts that a page asks for by itself, with all that they import. */
export function scriptsOf(folder: string, html: string): string[] {
	const found = new Set<string>()
	const visit = (script: string): void => {
		if (found.has(script)) return
		found.add(script)
		const text = readFileSync(join(folder, script), 'utf8')
		for (const [, target = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g))
			visit(join(dirname(script), target))
	}
	for (const [, script = ''] of html.matchAll(/<script\b[^>]*\bsrc="?([^"\s>]+)/g)) visit(script)
	return [...found]
}

/** Script tags that hold up a page or stand inside it; data for machines (`ld+json`) is no script. */
export function blockingScripts(html: string): string[] {
	return [...html.matchAll(/<script\b[^>]*>/g)]
		.map(([tag]) => tag)
		.filter((tag) => !/type="?application\/(ld\+)?json/.test(tag))
		.filter((tag) => !/\bsrc=/.test(tag) || !/type="?module|\bdefer\b|\basync\b/.test(tag))
}
