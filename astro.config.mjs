import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { withoutExplanations } from './scripts/site/render/without-explanations.ts'
import { withoutJsonSchema } from './scripts/site/render/without-json-schema.ts'

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
	integrations: [mdx({ smartypants: false })],
	build: {
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
