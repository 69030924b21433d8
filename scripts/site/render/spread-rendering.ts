import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AstroIntegration, AstroPrerenderer, ViteUserConfig } from 'astro'
import type { PageBundle } from './bundle-store.ts'
import { bundleWord } from './bundle-word.ts'
import type { PageKeeper } from './kept-pages.ts'
import { onlyChanged } from './only-changed.ts'
import type { PageWorkerStart } from './page-messages.ts'
import { startPageWorkers } from './page-workers.ts'

/** The site builder's own way to render, as far as it tells: what it was told, and where lines go that it says. */
type OwnWay = AstroPrerenderer & {
	app?: {
		getOptions(): {
			settings: { scripts: readonly unknown[] }
			logger: { options: { destination: { write(log: unknown): void } } }
		}
	}
}

/**
 * Renders the pages that are not as in the build before, in several threads. The site builder bundles them once, lists
 * their addresses and writes what comes back; threads import that bundle and render, by the same call as it would
 * itself. Few pages are rendered where it is: to read the bundle once more takes longer.
 * @param threadsFor how many threads for so many pages; 0 for none
 * @param keeperOf who knows which pages are as in the build before, once the bundle stands
 * @param onPage called once all pages are listed, and with each of them
 */
export function spreadRendering(
	threadsFor: (pages: number) => number,
	keeperOf: (bundle: PageBundle) => PageKeeper,
	onPage?: (done: number, all: number) => void,
): AstroIntegration {
	let entry = ''
	let pages: ReadonlyMap<string, { styles: unknown[] }>
	return {
		name: 'terang:spread-rendering',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: {
						plugins: [
							entryWatch((address) => {
								entry = address
							}),
						],
					},
				})
			},
			'astro:build:setup': ({ pages: known }) => {
				pages = known
			},
			'astro:build:start': ({ setPrerenderer }) => {
				setPrerenderer((own: OwnWay) => {
					const start = once(() => ({
						entry,
						pages: stylesOf(pages),
						scripts: own.app?.getOptions().settings.scripts ?? [],
					}))
					const keeper = once(() => keeperOf({ start: start(), code: bundleWord(start()) }))
					const threads = (paths: readonly string[]) => threadsFor(paths.filter((path) => !keeper().knows(path)).length)
					return counted(onlyChanged(spread(own, threads, start), keeper), onPage)
				})
			},
		},
	}
}

/** A way to render that tells how far it is. */
function counted(way: AstroPrerenderer, onPage?: (done: number, all: number) => void): AstroPrerenderer {
	let [done, all] = [0, 0]
	return {
		...way,
		async getStaticPaths() {
			const paths = await way.getStaticPaths()
			all = paths.length
			onPage?.(0, all)
			return paths
		},
		async render(request, options) {
			const answer = await way.render(request, options)
			onPage?.(++done, all)
			return answer
		},
	}
}

/** Known no earlier than when it is asked for, and then for good. */
function once<T>(make: () => T): () => T {
	let kept: { value: T } | undefined
	return () => {
		kept ??= { value: make() }
		return kept.value
	}
}

/** Tells where the entry of the built pages was written. */
export function entryWatch(found: (address: string) => void): NonNullable<ViteUserConfig['plugins']>[number] {
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
export function stylesOf(pages: ReadonlyMap<string, { styles: unknown[] }>): PageWorkerStart['pages'] {
	return new Map([...pages].map(([key, { styles }]) => [key, { styles }]))
}

/** @param threadsFor how many threads for the pages at these paths */
function spread(
	own: OwnWay,
	threadsFor: (paths: readonly string[]) => number,
	start: () => PageWorkerStart,
): AstroPrerenderer {
	let workers: ReturnType<typeof startPageWorkers> | undefined
	return {
		...own,
		name: 'terang:spread-rendering',
		async getStaticPaths() {
			const paths = await own.getStaticPaths()
			const count = threadsFor(paths.map(({ pathname }) => pathname))
			const logger = own.app?.getOptions().logger
			if (count > 0 && logger) {
				workers = startPageWorkers(count, start(), (log) => logger.options.destination.write(log))
			}
			return paths
		},
		async render(request, options) {
			if (!workers) return own.render(request, options)
			const { route, component } = options.routeData
			const { body, status, headers } = await workers.render({ url: request.url, route, component })
			return new Response(body, { status, headers })
		},
		async teardown() {
			await workers?.stop()
			await own.teardown?.()
		},
	}
}
