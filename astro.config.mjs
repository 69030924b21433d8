import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import mdx from '@astrojs/mdx'
import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import { languageLinks } from './scripts/site/render/language-links.ts'
import { withoutExplanations } from './scripts/site/render/without-explanations.ts'
import { withoutJsonSchema } from './scripts/site/render/without-json-schema.ts'

/**
 * Pages that say `noindex`: the style page, and those that show only what is simulated. No search engine is sent there.
 * The build fails when page and list disagree.
 */
const unlisted = new Set(['/gaya/', ...(generated('unlisted.json') ?? [])])

/** Days on which pages last changed, by their Indonesian address, as far as they are known. */
const lastModified = generated('last-modified.json') ?? {}

/** Addresses that search engines are told of, in both languages. @type {Set<string>} */
const listed = new Set()

/** A file of the generated folder; nothing before the first build. @param {string} name */
function generated(name) {
	const path = join(process.env.TERANG_GENERATED ?? 'src/generated', name)
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}

/** The Indonesian address of a page. @param {string} address */
function indonesianPath(address) {
	return new URL(address).pathname.replace(/^\/en\//, '/')
}

/** What the scripts of several pages lean on. */
const foundations =
	/preload-helper|\/src\/(?:charts|figure-id|format|security)\/|\/src\/i18n\/(?:address|dictionary)\.|\/src\/offline\/(?:cache-names|worker-messages)\.|\/src\/topics\/offline\/(?:page-language|start-offline)|\/src\/components\/(?:dom|shell\/keep-question)/

/** How the scripts of pages are cut into files. */
const scriptFiles = {
	// One file for what they share: on a slow line each further file costs a journey, and these are small.
	codeSplitting: { groups: [{ name: 'shared', test: foundations, minShareCount: 2 }] },
	// A comparison is drawn at once: its functions are read while the figures are still on their way (V8 compile hints).
	postBanner: (/** @type {{ name: string }} */ { name }) =>
		name.startsWith('ComparePage') ? '//# allFunctionsCalledOnLoad' : '',
}

export default defineConfig({
	site: process.env.TERANG_SITE ?? 'https://terang.example.go.id',
	trailingSlash: 'always',
	compressHTML: true,
	integrations: [
		mdx({ smartypants: false }),
		sitemap({
			filter(address) {
				const isListed = !unlisted.has(indonesianPath(address))
				if (isListed) listed.add(address)
				return isListed
			},
			serialize(item) {
				const day = lastModified[indonesianPath(item.url)]
				const links = languageLinks(item.url, listed)
				return { ...item, ...(links && { links }), ...(day && { lastmod: day }) }
			},
		}),
	],
	build: {
		// Threads render them: enough wait that none of many threads stands still.
		concurrency: 128,
		// One stylesheet, fetched once and kept; the content security policy allows no inline style.
		inlineStylesheets: 'never',
	},
	devToolbar: { enabled: false },
	vite: {
		build: { assetsInlineLimit: 0 },
		// In modules, so that what few files ask for is fetched by those alone.
		worker: { format: 'es', plugins: () => [withoutJsonSchema, withoutExplanations] },
		environments: { client: { build: { rolldownOptions: { output: scriptFiles } } } },
	},
})
