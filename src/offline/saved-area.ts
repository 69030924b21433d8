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
	const names = (await caches.keys()).filter(isSavedCache)
	const sealed = await Promise.all(names.map(sealOf))
	return sealed.filter((saved) => saved !== undefined).sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function sealOf(name: string): Promise<SavedArea | undefined> {
	const seal = await (await caches.open(name)).match(SEAL)
	return seal && ((await seal.json()) as SavedArea)
}

/** The copy of a page in what is saved whole: of this release before an earlier one. */
export async function matchSaved(address: string, release: string): Promise<Response | undefined> {
	const saved = (await listSaved()).sort((a, b) => Number(b.release === release) - Number(a.release === release))
	for (const { cache } of saved) {
		const copy = await (await caches.open(cache)).match(address)
		if (copy) return copy
	}
	return undefined
}
