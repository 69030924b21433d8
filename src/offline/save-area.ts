import type { AreaList } from './area-list.ts'
import { savedCache } from './cache-names.ts'
import { fetchWhole } from './keep-whole.ts'
import { listSaved, type SavedArea, sealSaved } from './saved-area.ts'
import { sweepUnfinished, whileLocked } from './unfinished.ts'

/** Pages fetched at a time: enough for a slow line, few enough to leave room for the reader. */
const AT_A_TIME = 4

/** Who asks, and how they hear of it. */
export type Saving = {
	language: string
	name: string
	day: string
	/** A word of its own for each download. */
	word: string
	signal: AbortSignal
	onProgress(done: number): void
}

/**
 * Keeps a kabupaten/kota whole, or not at all: what was kept before stays until the new copy is complete.
 * @throws {OtherRelease} when the site changes meanwhile
 */
export async function saveArea(list: AreaList, saving: Saving): Promise<SavedArea> {
	const { code, release } = list
	const same = (await savedCopies(saving.language, code)).find((saved) => saved.release === release)
	// Nothing newer to fetch.
	if (same) return same
	await sweepUnfinished()
	const cacheName = savedCache(saving.language, code, release, saving.word)
	return whileLocked(cacheName, () => download(list, saving, cacheName))
}

/** What a download keeps is its own until it is whole: calling it off takes nothing along of another. */
async function download(list: AreaList, saving: Saving, cacheName: string): Promise<SavedArea> {
	const { language, name, day, signal, onProgress } = saving
	const cache = await caches.open(cacheName)
	try {
		const keeping = { cache, release: list.release, day, signal }
		// The first alone: what all pages are drawn with is then fetched once.
		const [first = '', ...rest] = list.pages
		await fetchWhole(first, keeping)
		let done = 1
		onProgress(done)
		await inTurns(
			rest,
			(address) => fetchWhole(address, keeping),
			() => {
				done += 1
				onProgress(done)
			},
		)
		const { code, release, bytes, pages } = list
		const saved = { cache: cacheName, code, language, name, address: first, release, day, bytes, pages: pages.length }
		await sealSaved(cache, saved)
		await removeEarlier(saved)
		return saved
	} catch (error) {
		await caches.delete(cacheName)
		throw error
	}
}

/** A few at a time. Once one fails no other is begun, and none that still comes counts as progress. */
async function inTurns(
	addresses: readonly string[],
	fetchOne: (address: string) => Promise<void>,
	onDone: () => void,
): Promise<void> {
	const left = addresses.values()
	let failed = false
	const worker = async () => {
		for (const address of left) {
			if (failed) return
			await fetchOne(address)
			if (!failed) onDone()
		}
	}
	const watched = () =>
		worker().catch((error) => {
			failed = true
			throw error
		})
	await Promise.all(Array.from({ length: AT_A_TIME }, watched))
}

async function savedCopies(language: string, code: string): Promise<SavedArea[]> {
	return (await listSaved()).filter((saved) => saved.language === language && saved.code === code)
}

/** What was saved whole before; a download that is under way in another window is left to it. */
async function removeEarlier({ language, code, cache: kept }: SavedArea): Promise<void> {
	const others = (await savedCopies(language, code)).filter(({ cache }) => cache !== kept)
	await Promise.all(others.map(({ cache }) => caches.delete(cache)))
}
