import { isSavedCache } from './cache-names.ts'

/** A kabupaten/kota that stands whole on the device. */
export type SavedArea = {
	cache: string
	code: string
	language: string
	name: string
	/** Page it opens with. */
	address: string
	release: string
	day: string
	bytes: number
	pages: number
}

/** Written last: a cache without it is a download that never ended, and counts for nothing. */
const SEAL = '/luring/lengkap.json'

export async function sealSaved(cache: Cache, saved: SavedArea): Promise<void> {
	await cache.put(SEAL, new Response(JSON.stringify(saved)))
}

/** What is saved whole, by name. */
export async function listSaved(): Promise<SavedArea[]> {
	const sealed = await Promise.all((await savedCacheNames()).map(sealOf))
	return sealed.filter((saved) => saved !== undefined).sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Caches of what is saved, and of what is being saved. */
export async function savedCacheNames(): Promise<string[]> {
	return (await caches.keys()).filter(isSavedCache)
}

export async function sealOf(name: string): Promise<SavedArea | undefined> {
	const seal = await (await caches.open(name)).match(SEAL)
	return seal && ((await seal.json()) as SavedArea)
}

/** The copy of a page in what is saved whole, of one release or of any. */
export async function matchSaved(address: string, release?: string): Promise<Response | undefined> {
	const saved = (await listSaved()).filter((one) => release === undefined || one.release === release)
	for (const { cache } of saved) {
		const copy = await (await caches.open(cache)).match(address)
		if (copy) return copy
	}
	return undefined
}
