import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { preloadScripts, scriptsOf } from '../../../../scripts/site/preload/preload-scripts.ts'

let site: string
const put = (path: string, text: string) => {
	mkdirSync(dirname(join(site, path)), { recursive: true })
	writeFileSync(join(site, path), text)
}
const headOf = (path: string) => /<head>(.*)<\/head>/s.exec(readFileSync(join(site, path), 'utf8'))?.[1]

beforeEach(() => {
	site = mkdtempSync(join(tmpdir(), 'terang-preload-'))
})
afterEach(() => rmSync(site, { recursive: true }))

const page = (scripts: string) =>
	`<html><head><link rel="stylesheet" href="/_astro/a.css"></head><body>${scripts}</body>`

it('names the scripts of a page and all they import, behind its styles, each once', () => {
	put('p/index.html', page('<script type="module" src="/_astro/one.js"></script>'))
	put('_astro/one.js', '//# hint\nimport{a as b}from"./two.js";import"./three.js";console.log(b,import("./later.js"))')
	put('_astro/two.js', 'import{c}from"./three.js";export const a=c')
	put('_astro/three.js', 'export const c=1')
	preloadScripts(site, ['p/index.html'])
	expect(headOf('p/index.html')).toBe(
		'<link rel="stylesheet" href="/_astro/a.css">' +
			['one', 'two', 'three'].map((name) => `<link rel="modulepreload" href="/_astro/${name}.js">`).join(''),
	)
})

it('takes no word in a script for an import, and no circle for more than its files', () => {
	put('p/index.html', page('<script type="module" src="/_astro/one.js"></script>'))
	put('_astro/one.js', 'import{x}from"./two.js";export const y=\'import"./no.js"\';x()')
	put('_astro/two.js', 'import{y}from"./one.js";export const x=()=>y')
	preloadScripts(site, ['p/index.html'])
	expect(headOf('p/index.html')?.match(/_astro\/\w+\.js/g)).toEqual(['_astro/one.js', '_astro/two.js'])
})

it('lets the figures come after the scripts that draw them', () => {
	const figures = '<link rel="preload" as="fetch" href="/api/p0.json" crossorigin="anonymous">'
	const html = page('<script type="module" src="/_astro/one.js"></script>').replace('<head>', `<head>${figures}`)
	put('p/index.html', html)
	put('_astro/one.js', 'console.log(1)')
	preloadScripts(site, ['p/index.html'])
	expect(headOf('p/index.html')).toBe(
		`<link rel="stylesheet" href="/_astro/a.css"><link rel="modulepreload" href="/_astro/one.js">${figures}`,
	)
})

it('leaves a page without scripts, and a site without the page, as they are', () => {
	put('p/index.html', page(''))
	preloadScripts(site, ['p/index.html', 'q/index.html'])
	expect(readFileSync(join(site, 'p/index.html'), 'utf8')).toBe(page(''))
})

it('reads the scripts a page runs, not the data it carries', () => {
	const html = '<script type="application/ld+json">{}</script><script type="module" src="/_astro/a.js"></script>'
	expect(scriptsOf(html)).toEqual(['/_astro/a.js'])
})
