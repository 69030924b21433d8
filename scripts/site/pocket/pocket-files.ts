import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openSite, type SiteFiles } from '../../ground/files/site-files.ts'
import type { SearchFiles } from '../search/search-files.ts'
import { pocketFiles as own } from './add-pocket-parts.ts'
import { bundleScript, isCarried } from './bundle-script.ts'
import { movePage } from './move-page.ts'
import { type PocketScope, pocketPages } from './pocket-pages.ts'
import { pocketSearch } from './pocket-search.ts'
import { type PocketFacts, readMeText } from './pocket-text.ts'
import { relativePath } from './relative-path.ts'

/** What a pocket edition is made of. */
export type PocketInput = {
	/** Folder of the finished, verified site. */
	folder: string
	scope: PocketScope
	facts: Omit<PocketFacts, 'release'>
	search: SearchFiles
}

/** The edition: its number, how many pages, and every file by its path. */
export type PocketFiles = { release: string; pages: number; files: ReadonlyMap<string, Uint8Array> }

/** Makes the files of a pocket edition out of the finished site. */
export async function pocketFiles({ folder, scope, facts, search }: PocketInput): Promise<PocketFiles> {
	const site = openSite(folder)
	const pages = pocketPages(site.paths, scope)
	const release = releaseOf(site, new Set(pages.values()))
	const whole = { ...facts, release }
	const files = new Map<string, Uint8Array>()
	const put = (path: string, text: string) => files.set(path, Buffer.from(text))
	const assets = new Set<string>()
	const recordOf = (code: string) => {
		const path = `api/v1/wilayah/${code}.json`
		return site.paths.has(path) ? site.read(path) : undefined
	}
	const places = { pages: new Set(pages.keys()), site: facts.site }
	for (const [path, source] of pages) {
		put(path, movePage(site.read(source), { path, source, places, facts: whole, onAsset: (file) => assets.add(file) }))
	}
	for (const [path, bytes] of assetFiles(site, assets)) files.set(path, bytes)
	put(own.styles, readFileSync(resolve(import.meta.dirname, '../../../src/pocket/pocket.css'), 'utf8'))
	put(own.script, await bundleScript([...site.paths].filter(isCarried).map((path) => join(folder, path))))
	for (const language of site.paths.has('en/index.html') ? (['id', 'en'] as const) : (['id'] as const))
		put(own.list[language], pocketSearch(search, language, places.pages, recordOf))
	put('BACA-DAHULU.txt', readMeText(whole))
	return { release, pages: pages.size, files }
}

/** Eight letters of the hash of all that was packed: another figure or another word is another release. */
function releaseOf(site: SiteFiles, sources: ReadonlySet<string>): string {
	const hash = createHash('sha256')
	for (const path of [...sources].sort()) hash.update(`${path}\n${site.read(path)}\n`)
	return hash.digest('hex').slice(0, 8)
}

/** Stylesheets, pictures and icons of the pages, with the fonts and pictures that stylesheets load in turn. */
function assetFiles(site: SiteFiles, assets: ReadonlySet<string>): ReadonlyMap<string, Uint8Array> {
	const files = new Map<string, Uint8Array>()
	for (const path of [...assets].sort()) {
		if (!path.endsWith('.css')) {
			files.set(path, bytesOf(site, path))
			continue
		}
		files.set(
			path,
			Buffer.from(relativeStyles(site.read(path), path, (inner) => files.set(inner, bytesOf(site, inner)))),
		)
	}
	return files
}

function bytesOf(site: SiteFiles, path: string): Uint8Array {
	return site.readBytes?.(path) ?? Buffer.from(site.read(path))
}

/** A stylesheet whose addresses lean on its own place. From a disk the font is there at once: every page waits for it. */
function relativeStyles(css: string, path: string, onAsset: (path: string) => void): string {
	return css
		.replace(/url\((['"]?)\/([^/'")][^'")]*)\1\)/g, (_, _quote, target: string) => {
			onAsset(target)
			return `url("${relativePath(path, target)}")`
		})
		.replace(/font-display:\s*optional/g, 'font-display:block')
}
