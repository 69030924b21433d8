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
 * Renders all pages into `outDir`. Pages find the generated JSON by `TERANG_GENERATED`. The cache stands
 * in the working room: nothing of one build reaches the next, and two output folders never share it.
 */
export async function renderSite({ root, generated, outDir, cacheDir, site }: RenderOptions): Promise<void> {
	// A public office's build tells nobody that it runs.
	process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1'
	const before = process.env['TERANG_GENERATED']
	process.env['TERANG_GENERATED'] = generated
	try {
		// Loaded here: a build that stops at the gate need not wait for the site builder.
		const { build } = await import('astro')
		await build({ root, outDir, cacheDir, site, logLevel: 'warn', vite: { build: { rolldownOptions: { onLog } } } })
	} finally {
		if (before === undefined) delete process.env['TERANG_GENERATED']
		else process.env['TERANG_GENERATED'] = before
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
