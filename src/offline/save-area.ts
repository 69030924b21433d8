import type { AreaList } from './area-list.ts'
import { savedCache, savedPrefix } from './cache-names.ts'
import { fetchWhole } from './keep-whole.ts'
import { listSaved, type SavedArea, sealSaved } from './saved-area.ts'

/** Pages fetched at a time: enough for a slow line, few enough to leave room for the reader. */
const AT_A_TIME = 4

/** Who asks, and how they hear of it. */
export type Saving = {
	language: string
	name: string
	day: string
	signal: AbortSignal
	onProgress(done: number): void
}

/**
 * Keeps a kabupaten/kota whole, or not at all: what was kept before stays until the new copy is complete.
 * @throws {OtherRelease} when the site changes meanwhile
 */
export async function saveArea(list: AreaList, saving: Saving): Promise<SavedArea> {
	const { language, name, day, signal, onProgress } = saving
	const cacheName = savedCache(language, list.code, list.release)
	const whole = (await listSaved()).find((saved) => saved.cache === cacheName)
	// Nothing newer to fetch; and calling off a second download must not take the first one along.
	if (whole) return whole
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
		await removeOthers(savedPrefix(language, code), cacheName)
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

async function removeOthers(prefix: string, kept: string): Promise<void> {
	const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== kept)
	await Promise.all(others.map((name) => caches.delete(name)))
}
