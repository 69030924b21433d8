import mdx from '@astrojs/mdx'
import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'

export default defineConfig({
	site: process.env.TERANG_SITE ?? 'https://terang.example.go.id',
	trailingSlash: 'always',
	compressHTML: true,
	integrations: [
		mdx({ smartypants: false }),
		sitemap({
			// The style page is a bench for those who build, no page for readers.
			filter: (page) => !page.endsWith('/gaya/'),
			i18n: { defaultLocale: 'id', locales: { id: 'id', en: 'en' } },
		}),
	],
	build: {
		// A third faster on a site of thousands of small pages.
		concurrency: 16,
		// One stylesheet, fetched once and kept; the content security policy allows no inline style.
		inlineStylesheets: 'never',
	},
	devToolbar: { enabled: false },
	vite: { build: { assetsInlineLimit: 0 } },
})
