type TrustedTypes = {
	defaultPolicy: unknown
	createPolicy(
		name: string,
		rules: { createHTML(text: string): string; createScriptURL(address: string): string },
	): unknown
}

/** Scripts that a page may start beside itself: the workers of the search index, of offline copies, and of the desk. */
const ownScripts = [/^\/pagefind\/pagefind-worker\.js$/, /^\/sw\.js$/, /^\/_astro\/worker-[\w-]+\.js$/]

/**
 * The pages' policy lets no text become markup or code (Trusted Types). A script that needs one of the two exceptions
 * calls this first: starting one of our own workers, and parsing the SVG of our own charts. All else still throws.
 * Browsers without Trusted Types need no permission.
 */
export function allowOwnCode(): void {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
	if (!trustedTypes || trustedTypes.defaultPolicy) return
	trustedTypes.createPolicy('default', {
		createHTML: (text) => passed(text, isDrawing(text)),
		createScriptURL: (address) => passed(address, isOwnScript(address, location.origin)),
	})
}

function passed(text: string, allowed: boolean): string {
	if (!allowed) throw new TypeError(`the policy of this page stops ${text.slice(0, 40)}`)
	return text
}

/** True for an address of this site that is one of our own scripts, and nothing added to it. */
export function isOwnScript(address: string, origin: string): boolean {
	const { href, pathname } = new URL(address, origin)
	return href === `${origin}${pathname}` && ownScripts.some((own) => own.test(pathname))
}

/** Marks a chart is drawn with. None of them runs, loads or leads anywhere. */
const marks = new Set(
	'svg g path rect circle ellipse line polyline polygon text tspan title desc defs pattern clippath marker lineargradient stop'.split(
		' ',
	),
)

/** True for the SVG of a chart: one drawing, made of marks alone, without a handler or an address in its attributes. */
export function isDrawing(text: string): boolean {
	const tags = [...text.matchAll(/<\/?([a-z][^\s/>]*)/gi)].map(([, name = '']) => name.toLowerCase())
	const plain = !/<!|<\?|[\s/"']on[a-z]+\s*=|[\s/"'](?:[a-z]+:)?(?:href|src|style)\s*=/i.test(text)
	return /^<svg[\s>][\s\S]*<\/svg>$/.test(text.trim()) && plain && tags.every((name) => marks.has(name))
}
