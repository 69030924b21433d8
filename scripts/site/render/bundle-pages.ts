import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AstroIntegration, AstroPrerenderer, ViteUserConfig } from 'astro'
import type { PageWorkerStart } from './page-messages.ts'

/** The site builder's own way to render, as far as it tells what it puts into every page. */
type OwnWay = AstroPrerenderer & { app?: { getOptions(): { settings: { scripts: readonly unknown[] } } } }

/**
 * Lets the site builder bundle the pages, with the scripts and styles beside them, and render none of them: it would do so
 * one after the other, each time all. Whoever takes the bundle has to do it before the site builder clears it away.
 */
export function bundlePages(take: (start: PageWorkerStart) => void): AstroIntegration {
	let entry = ''
	let pages: ReadonlyMap<string, { styles: unknown[] }> = new Map()
	return {
		name: 'terang:bundle-pages',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				const watch = entryWatch((address) => {
					entry = address
				})
				updateConfig({ vite: { plugins: [watch] } })
			},
			'astro:build:setup': ({ pages: known }) => {
				pages = known
			},
			'astro:build:start': ({ setPrerenderer }) => {
				setPrerenderer((own: OwnWay) => ({
					...own,
					name: 'terang:bundle-pages',
					async getStaticPaths() {
						const scripts = own.app?.getOptions().settings.scripts ?? []
						take({ entry, pages: stylesOf(pages), scripts })
						return []
					},
				}))
			},
		},
	}
}

/** Tells where the entry of the built pages was written. */
function entryWatch(found: (address: string) => void): NonNullable<ViteUserConfig['plugins']>[number] {
	return {
		name: 'terang:entry-of-pages',
		applyToEnvironment: ({ name }) => name === 'prerender',
		writeBundle({ dir = '' }, bundle) {
			const entry = Object.keys(bundle).find((name) => name.startsWith('prerender-entry'))
			if (entry) found(pathToFileURL(join(dir, entry)).href)
		},
	}
}

/** Of what the site builder knows of each page, what can travel and is asked for while it renders. */
function stylesOf(pages: ReadonlyMap<string, { styles: unknown[] }>): PageWorkerStart['pages'] {
	return new Map([...pages].map(([key, { styles }]) => [key, { styles }]))
}
