/** Pages that are kept as they are read; a village page takes some 60 KB of the device. */
const MOST_READ = 150

/** Kept between two looks: listing what is kept is dear on a cheap phone. */
const BETWEEN = 10

let kept = 0

/** Looks after the first page that a worker keeps, and after every tenth from then on; never more than the most stand. */
export async function trimNowAndThen(cache: Cache): Promise<void> {
	if (kept % BETWEEN === 0) await trimReads(cache)
	kept += 1
}

/**
 * Lets go of what was kept first, and makes room for what comes until the next look. Files that the bundler named and the
 * list of what is saved stay.
 */
async function trimReads(cache: Cache): Promise<void> {
	const pages = (await cache.keys()).filter(({ url }) => /\/$/.test(url) && !/\/luring\/$/.test(url))
	const surplus = pages.slice(0, Math.max(0, pages.length - (MOST_READ - BETWEEN)))
	await Promise.all(surplus.map((page) => cache.delete(page)))
}
