import type { ViteUserConfig } from 'astro'
import { bundlePages } from './bundle-pages.ts'
import { bundleStore } from './bundle-store.ts'
import type { BundleOrder } from './page-bundle.ts'

/**
 * Lets the site builder bundle all pages into the store. What stops it is thrown; its warnings are shown: no office,
 * however little it has, may cause one. Its cache stands in the working room: nothing in it reaches the next build.
 */
export async function makeBundle({ root, cacheDir, site, bundles }: BundleOrder): Promise<void> {
	const { build } = await import('astro')
	const store = bundleStore(bundles.folder)
	await build({
		root,
		outDir: store.beside,
		cacheDir,
		site,
		logLevel: 'warn',
		integrations: [bundlePages(store.take)],
		vite: { build: { rolldownOptions: { onLog } } },
	})
	store.seal(bundles.word)
}

type OnLog = NonNullable<NonNullable<NonNullable<ViteUserConfig['build']>['rolldownOptions']>['onLog']>

/**
 * Passes warnings of the bundler on, but for one: it marks every news item, because the site builder
 * leaves a note for itself in each that the bundler does not know.
 */
const onLog: OnLog = (level, log, pass) => {
	if (log.code !== 'MODULE_LEVEL_DIRECTIVE') pass(level, log)
}
