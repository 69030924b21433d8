/**
 * The address of a site as its scheme, name and port; `null` for anything else. A portal stands at the root of its
 * address: a path, a password, a query or a mark in the page would be lost on the way.
 */
export function siteOrigin(text: string): string | null {
	const url = URL.canParse(text) ? new URL(text) : null
	if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return null
	if (url.pathname !== '/' || /[?#]/.test(text)) return null
	return url.origin
}
