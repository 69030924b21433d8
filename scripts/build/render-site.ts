import type { ViteUserConfig } from 'astro'

/** What the site builder is told. */
export type RenderOptions = {
	/** Folder with `astro.config.mjs`. */
	root: string
	generated: string
	outDir: string
	cacheDir: string
	site: string
}

/**
 * Renders all pages into `outDir`. The cache stands in the working room: nothing of one build reaches
 * the next, and two output folders never share it.
 */
export async function renderSite({ root, generated, outDir, cacheDir, site }: RenderOptions): Promise<void> {
	Object.assign(process.env, surroundings(generated))
	// Loaded here: a build that stops at the gate need not wait for the site builder.
	const { build } = await import('astro')
	await build({ root, outDir, cacheDir, site, logLevel: 'warn', vite: { build: { rolldownOptions: { onLog } } } })
}

/**
 * What the pages see of the machine, the same wherever the portal is built: a shell that says
 * `NODE_ENV=development` or another time zone must not give another site.
 */
function surroundings(generated: string): Record<string, string> {
	return {
		// Where pages find the generated JSON.
		TERANG_GENERATED: generated,
		NODE_ENV: 'production',
		TZ: 'UTC',
		// A public office's build tells nobody that it runs.
		ASTRO_TELEMETRY_DISABLED: '1',
	}
}

type OnLog = NonNullable<NonNullable<NonNullable<ViteUserConfig['build']>['rolldownOptions']>['onLog']>

/**
 * Passes warnings of the bundler on, but for one: it marks every news item, because the site builder
 * leaves a note for itself in each that the bundler does not know.
 */
const onLog: OnLog = (level, log, pass) => {
	if (log.code !== 'MODULE_LEVEL_DIRECTIVE') pass(level, log)
}
