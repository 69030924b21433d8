/**
 * What the pages see of the machine, the same wherever the portal is built: a shell that says
 * `NODE_ENV=development` or another time zone must not give another site.
 */
export function surroundings(office: string, generated: string): Record<string, string> {
	return {
		...officeSurroundings(office, generated),
		NODE_ENV: 'production',
		TZ: 'UTC',
	}
}

/** What the site builder is told of an office, in a build and in the development server. */
export function officeSurroundings(office: string, generated: string): Record<string, string> {
	return {
		// Where pages find the generated JSON.
		TERANG_GENERATED: generated,
		// Where they find the texts of the office.
		TERANG_OFFICE: office,
		// A public office's build tells nobody that it runs.
		ASTRO_TELEMETRY_DISABLED: '1',
	}
}

/** The environment of a shell without what would reach the pages. */
export function withoutBuilderNames(shell: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
	return Object.fromEntries(Object.entries(shell).filter(([name]) => !builderNames.has(name)))
}

/**
 * Variables of a shell that the site builder writes into the bundle of pages, because their names stand in its own code:
 * the program that was started, and whether a machine did. With them pages would be taken for other ones each time a
 * site is built another way.
 */
const namesInItsCode = ['_', 'CI'] as const

/**
 * What a page asks the site builder by `import.meta.env`. It looks into the shell first, so a variable
 * `DEV=1` there (test runners set it) would turn the finished site into a draft.
 */
const builderNames: ReadonlySet<string> = new Set([
	...['DEV', 'PROD', 'MODE', 'SSR', 'SITE', 'BASE_URL', 'ASSETS_PREFIX'],
	...namesInItsCode,
])
