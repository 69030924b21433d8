/** What a static server answers to an address. */
export type Answer =
	| { kind: 'file'; path: string }
	/** The same page with a slash at the end. */
	| { kind: 'redirect'; location: string }
	| { kind: 'missing' }

/**
 * Finds the file for a request. Dots in area codes are part of the folder's name; `..`, hidden files, the
 * file for hosts and broken escapes find nothing.
 * @param target address as requested, with its query
 * @param isFile whether a path below the site is a file
 */
export function resolveAddress(target: string, isFile: (path: string) => boolean): Answer {
	const [address = '', query] = target.split('?', 2)
	const path = decode(address)
	if (path === undefined || path === '/_headers' || !isPlain(path)) return { kind: 'missing' }
	const inner = path.slice(1)
	if (inner === '' || inner.endsWith('/')) {
		return isFile(`${inner}index.html`) ? { kind: 'file', path: `${inner}index.html` } : { kind: 'missing' }
	}
	if (isFile(inner)) return { kind: 'file', path: inner }
	if (!isFile(`${inner}/index.html`)) return { kind: 'missing' }
	return { kind: 'redirect', location: `${address}/${query === undefined ? '' : `?${query}`}` }
}

/** The address without its escapes; `undefined` when it is not one, or would lead to another host. */
function decode(address: string): string | undefined {
	if (!address.startsWith('/') || address.startsWith('//')) return undefined
	try {
		return decodeURIComponent(address)
	} catch {
		return undefined
	}
}

function isPlain(path: string): boolean {
	return !path.includes('\\') && !path.includes('\0') && path.split('/').every((part) => !part.startsWith('.'))
}
