import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { ViteUserConfig } from 'astro'
import { openSite, openSiteIfThere } from '../../ground/files/site-files.ts'
import { bundleStore, type PageBundle } from './bundle-store.ts'
import { inputAnswers } from './input-answers.ts'
import { keepPages, type PageKeeper, type PagesBefore, type RecordWatch, type RenderRecord } from './kept-pages.ts'
import { renderStored } from './render-stored.ts'
import { spreadRendering } from './spread-rendering.ts'

/** What the site builder is told. */
export type RenderOptions = {
	/** Folder with `astro.config.mjs`. */
	root: string
	/** The office's folder: its news and texts. */
	office: string
	generated: string
	outDir: string
	cacheDir: string
	site: string
	/** Hears what pages warn of where the site builder does not say it itself. */
	warn?(line: string): void
	/** Sites whose pages may be taken over, and what was noted of them; absent: every page is rendered. */
	before?: readonly PagesBefore[]
	/** Where the bundle of the build before stands, and the word for all that one is made from; absent: none is kept. */
	bundles?: { folder: string; word: string; isAnew: boolean }
	/** Is told what is noted of pages, as it is. */
	watch?: RecordWatch
	/** Called with how many pages are done, none at first, and how many there will be. */
	onPage?(done: number, all: number): void
}

/** What the next build is left, and how many files the site builder wrote, and rendered for it. */
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
	let keeper: PageKeeper | undefined
	const keeperOf = ({ code }: { code: string }) => {
		keeper = keepPages(before, code, inputAnswers(generated), watch)
		return keeper
	}
	const store = bundles && bundleStore(bundles.folder)
	const stored = bundles?.isAnew === false ? store?.find(bundles.word) : undefined
	if (stored) await renderStored(stored, options, keeperOf(stored), threadsFor)
	else {
		await buildWithAstro(options, (bundle) => {
			store?.take(bundle)
			return keeperOf(bundle)
		})
		store?.seal(bundles?.word ?? '', filesBeside(options), options.outDir)
	}
	if (!keeper) throw new Error('the site builder rendered without asking which pages are as before')
	return { record: keeper.record(), ...keeper.count() }
}

async function buildWithAstro(
	{ root, outDir, cacheDir, site, onPage }: RenderOptions,
	keeperOf: (bundle: PageBundle) => PageKeeper,
): Promise<void> {
	// What stops it is thrown, and told in words for an office. Its warnings are shown: no office, however little it has, may cause one.
	// Loaded here: a build that stops at the gate need not wait for the site builder.
	const { build } = await import('astro')
	await build({
		root,
		outDir,
		cacheDir,
		site,
		logLevel: 'warn',
		integrations: [spreadRendering(threadsFor, keeperOf, onPage)],
		vite: { build: { rolldownOptions: { onLog } } },
	})
}

/** What the site builder puts beside pages: scripts and styles that it bundled, and the files of the project's `public`. */
function filesBeside({ root, outDir }: RenderOptions): string[] {
	const copied = openSiteIfThere(join(root, 'public')).paths
	return [...openSite(outDir).paths].filter((path) => path.startsWith('_astro/') || copied.has(path))
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
