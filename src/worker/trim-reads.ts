/** Pages that are kept as they are read; a village page takes some 60 KB of the device. */
export const MOST_READ = 150

/** Lets go of what was kept first. Names of files of the bundler and the list of what is saved stay. */
export async function trimReads(cache: Cache): Promise<void> {
	const pages = (await cache.keys()).filter(({ url }) => /\/$/.test(url) && !/\/luring\/$/.test(url))
	const surplus = pages.slice(0, Math.max(0, pages.length - MOST_READ))
	await Promise.all(surplus.map((page) => cache.delete(page)))
}
