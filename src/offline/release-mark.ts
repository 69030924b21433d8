/**
 * Every page carries the id of the release it belongs to, `<html data-rilis="…">`. It is made from the bytes of the
 * whole site, so it stands on no page yet while the site is rendered: this mark holds its place.
 */
export const RELEASE_PLACE = '0rilis0000'

const pattern = /^<!doctype html><html\b[^>]*? data-rilis="?([0-9a-z]{10})\b/i

/** A page as it was rendered, before it bore a release; any other text as it is. */
export function withoutRelease(html: string): string {
	const release = releaseOf(html)
	return release === undefined ? html : html.replace(release, RELEASE_PLACE)
}

/** Release that a page belongs to; `undefined` for pages that name none. */
export function releaseOf(html: string): string | undefined {
	return pattern.exec(html)?.[1]
}
