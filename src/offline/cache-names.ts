/** All that the portal keeps on a device begins with this word: nothing else is ever touched or removed. */
export const CACHE_PREFIX = 'terang-'

/** Its being there says that the reader switched the copies off. It holds nothing. */
export const OFF_CACHE = `${CACHE_PREFIX}mati`

/** Its being there says that the reader is done with a release. It names the next one once a page of that was seen. */
export function leftCache(release: string): string {
	return `${CACHE_PREFIX}tinggal-${release}`
}

export function isLeftCache(name: string): boolean {
	return name.startsWith(leftCache(''))
}

/** Pages as they were read, of one release. */
export function readCache(release: string): string {
	return `${CACHE_PREFIX}baca-${release}`
}

export function isReadCache(name: string): boolean {
	return name.startsWith(readCache(''))
}

/** One kabupaten/kota in one language, of one release; each download of it has a name of its own. */
export function savedCache(language: string, code: string, release: string, download: string): string {
	return `${savedPrefix(language, code)}${release}-${download}`
}

/** What the caches of one kabupaten/kota share, whatever their release. */
export function savedPrefix(language: string, code: string): string {
	return `${CACHE_PREFIX}simpan-${language}-${code}-`
}

export function isSavedCache(name: string): boolean {
	return name.startsWith(`${CACHE_PREFIX}simpan-`)
}
