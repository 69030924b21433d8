import { availableParallelism } from 'node:os'
import type { PageBundle } from './bundle-store.ts'
import { inputAnswers } from './input-answers.ts'
import { keepPages, type PageKeeper, type PagesBefore, type RecordWatch, type RenderRecord } from './kept-pages.ts'
import { renderPages } from './render-pages.ts'
import { surroundings } from './surroundings.ts'

/** What a site is rendered from, and where it goes. */
export type RenderOptions = {
	/** The pages, bundled from the texts of the same office. */
	bundle: PageBundle
	/** The office's folder: its news and texts. */
	office: string
	generated: string
	outDir: string
	site: string
	/** Hears what pages warn of. */
	warn?(line: string): void
	/** Sites whose pages may be taken over, and what was noted of them; absent: every page is rendered. */
	before?: readonly PagesBefore[]
	/** Is told what is noted of pages, as it is. */
	watch?: RecordWatch
	/** Called with how many pages are done, none at first, and how many there will be. */
	onPage?(done: number, all: number): void
}

/** What the next build is left, how many files were written, and rendered for it, and which were taken over from a site before. */
export type Rendered = { record: RenderRecord; all: number; rendered: number; takenFrom: PageKeeper['takenFrom'] }

/** Renders all pages into `outDir`; those that are as in the build before are taken from it. */
export async function renderSite(options: RenderOptions): Promise<Rendered> {
	const { bundle, office, generated, before = [], watch } = options
	// Threads see what this process sees.
	Object.assign(process.env, surroundings(office, generated))
	const keeper = keepPages(before, bundle.code, inputAnswers(generated), watch)
	await renderPages(bundle, options, keeper, threadsFor)
	return { record: keeper.record(), ...keeper.count(), takenFrom: keeper.takenFrom }
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
