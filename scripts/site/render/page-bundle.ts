import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { bundleStore, type PageBundle } from './bundle-store.ts'
import { surroundings, withoutBuilderNames } from './surroundings.ts'
import { type ToldFault, toldError } from './told-fault.ts'

/** What pages are bundled from, and where the bundle goes. */
export type BundleOrder = {
	/** Folder with `astro.config.mjs`. */
	root: string
	/** The office's folder: its news and texts. */
	office: string
	generated: string
	cacheDir: string
	site: string
	/** Where bundles of pages stand, and the word for all that this one is made from; `isAnew`: it is made even if it stands. */
	bundles: { folder: string; word: string; isAnew: boolean }
}

/** How it ended. */
export type BundleReport = 'made' | ToldFault

/** A bundle that stands, or is being made. */
export type Bundling = {
	/** Rejects with what stopped the site builder. */
	ready: Promise<PageBundle>
	/** Gives it up. */
	stop(): void
}

const PROGRAM = fileURLToPath(new URL('bundle-program.ts', import.meta.url))

/**
 * Finds the bundle of all pages, or has it made by a process of its own: the site builder needs no figures, so that they
 * are added up meanwhile, and its memory is free again when pages are rendered.
 */
export function bundleOfPages(order: BundleOrder): Bundling {
	const { folder, word, isAnew } = order.bundles
	const standing = isAnew ? undefined : bundleStore(folder).find(word)
	if (standing) return { ready: Promise.resolve(standing), stop: () => undefined }
	const making = fork(PROGRAM, {
		env: { ...withoutBuilderNames(process.env), ...surroundings(order.office, order.generated) },
		serialization: 'advanced',
	})
	making.send(order)
	const ready = madeBy(making, order)
	// Whoever waits for it hears of it, and nobody else.
	ready.catch(() => undefined)
	return { ready, stop: () => void making.kill() }
}

async function madeBy(making: ChildProcess, { bundles }: BundleOrder): Promise<PageBundle> {
	const ended = once(making, 'exit').then(([code, signal]): never => {
		throw new Error(`the program that bundles the pages ended with ${code ?? signal}`)
	})
	// It has said all; that it ends now is no fault.
	ended.catch(() => undefined)
	const [report] = (await Promise.race([once(making, 'message'), ended])) as [BundleReport]
	if (report !== 'made') throw toldError(report)
	const made = bundleStore(bundles.folder).find(bundles.word)
	if (!made) throw new Error('the site builder ended without a bundle of pages')
	return made
}
