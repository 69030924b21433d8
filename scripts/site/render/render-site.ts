import { availableParallelism } from 'node:os'
import type { ViteUserConfig } from 'astro'
import { bundlePages } from './bundle-pages.ts'
import { type BundleStore, bundleStore, type PageBundle } from './bundle-store.ts'
import { inputAnswers } from './input-answers.ts'
import { keepPages, type PagesBefore, type RecordWatch, type RenderRecord } from './kept-pages.ts'
import { renderPages } from './render-pages.ts'

/** What a site is rendered from, and where it goes. */
export type RenderOptions = {
	/** Folder with `astro.config.mjs`. */
	root: string
	/** The office's folder: its news and texts. */
	office: string
	generated: string
	outDir: string
	cacheDir: string
	site: string
	/** Where bundles of pages stand, and the word for all that this one is made from; `isAnew`: it is made even if it stands. */
	bundles: { folder: string; word: string; isAnew: boolean }
	/** Hears what pages warn of. */
	warn?(line: string): void
	/** Sites whose pages may be taken over, and what was noted of them; absent: every page is rendered. */
	before?: readonly PagesBefore[]
	/** Is told what is noted of pages, as it is. */
	watch?: RecordWatch
	/** Called with how many pages are done, none at first, and how many there will be. */
	onPage?(done: number, all: number): void
}

/** What the next build is left, and how many files were written, and rendered for it. */
export type Rendered = { record: RenderRecord; all: number; rendered: number }

/**
 * Renders all pages into `outDir`; those that are as in the build before are taken from it. Returns what the next build
 * is left. The cache of the site builder stands in the working room: nothing in it reaches the next build, and two output
 * folders never share it.
 */
export async function renderSite(options: RenderOptions): Promise<Rendered> {
	for (const name of builderNames) delete process.env[name]
	Object.assign(process.env, surroundings(options.office, options.generated))
	const { bundles, generated, before = [], watch } = options
	const store = bundleStore(bundles.folder)
	const bundle = (bundles.isAnew ? undefined : store.find(bundles.word)) ?? (await makeBundle(options, store))
	const keeper = keepPages(before, bundle.code, inputAnswers(generated), watch)
	await renderPages(bundle, options, keeper, threadsFor)
	return { record: keeper.record(), ...keeper.count() }
}

async function makeBundle({ root, cacheDir, site, bundles }: RenderOptions, store: BundleStore): Promise<PageBundle> {
	// What stops it is thrown, and told in words for an office. Its warnings are shown: no office, however little it has, may cause one.
	// Loaded here: a build that stops at the gate, or changes figures alone, need not wait for the site builder.
	const { build } = await import('astro')
	await build({
		root,
		outDir: store.beside,
		cacheDir,
		site,
		logLevel: 'warn',
		integrations: [bundlePages(store.take)],
		vite: { build: { rolldownOptions: { onLog } } },
	})
	return store.seal(bundles.word)
}

/** Pages that a thread renders in the time it takes to start one, several times over. */
const PAGES_FOR_A_THREAD = 400

/**
 * How many threads render so many pages: up to one a core, 0 where it would not pay. `TERANG_THREADS` names another
 * number, on a machine with little memory, and in tests that hold the pages of threads to those without.
 */
export function threadsFor(pages: number, asked = process.env.TERANG_THREADS, cores = availableParallelism()): number {
	if (asked !== undefined && /^\d{1,3}$/.test(asked)) return Number(asked)
	const most = Math.min(cores, Math.floor(pages / PAGES_FOR_A_THREAD))
	return most > 1 ? most : 0
}

/**
 * What the pages see of the machine, the same wherever the portal is built: a shell that says
 * `NODE_ENV=development` or another time zone must not give another site.
 */
function surroundings(office: string, generated: string): Record<string, string> {
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
const builderNames = ['DEV', 'PROD', 'MODE', 'SSR', 'SITE', 'BASE_URL', 'ASSETS_PREFIX', ...namesInItsCode] as const

type OnLog = NonNullable<NonNullable<NonNullable<ViteUserConfig['build']>['rolldownOptions']>['onLog']>

/**
 * Passes warnings of the bundler on, but for one: it marks every news item, because the site builder
 * leaves a note for itself in each that the bundler does not know.
 */
const onLog: OnLog = (level, log, pass) => {
	if (log.code !== 'MODULE_LEVEL_DIRECTIVE') pass(level, log)
}
