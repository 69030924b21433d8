/**
 * What a page may load and run, the one definition of it: the pages carry it in a `<meta>`, hosts send it as a header
 * (scripts/host), and the preview sends it too. Nothing inline, nothing from other sites, no plugin, no frame in a page.
 *
 * Left out on purpose: `upgrade-insecure-requests`. Every address on a page is its own site's, so there is nothing to
 * upgrade, while a portal tried out over http in an office's network would lose its stylesheet.
 */
const everywhere: Readonly<Record<string, string>> = {
	'default-src': "'none'",
	'style-src': "'self'",
	'font-src': "'self'",
	// Small drawings in the stylesheet, and charts on their way to becoming a PNG.
	'img-src': "'self' data: blob:",
	'connect-src': "'self'",
	'form-action': "'self'",
	'base-uri': "'none'",
	// No script turns text into markup or into code: `innerHTML` and its kin throw, but for what own-code.ts lets through.
	'require-trusted-types-for': "'script'",
	'trusted-types': 'default',
}

/** Most pages: scripts of this site. */
const plain = { 'script-src': "'self'" }

/** Pages with a search field: the index is read by a WebAssembly program. */
const searching = { 'script-src': "'self' 'wasm-unsafe-eval'" }

/**
 * Addresses that search: home, the list of areas, the search page and the page for lost readers, in both languages;
 * and the files of the index, since a worker obeys the policy it was sent with. Written for hosts, too: plain PCRE.
 */
export const searchingAddresses = '^/(?:en/)?(?:(?:wilayah|cari)/)?(?:index\\.html)?$|^/404(?:\\.html|/)?$|^/pagefind/'

const searchingPattern = new RegExp(searchingAddresses)

/** Policy of a page, as its `<meta>` says it. */
export function contentPolicy(address: string): string {
	return written(searchingPattern.test(address) ? searching : plain)
}

/** Policy of a page of the pocket edition: it is opened from a disk, where no site has a name, and fetches nothing
 * but the font that its own script brings along for saved pictures. */
export function pocketPolicy(): string {
	const onDisk = (sources: string) => sources.replace("'self'", "'self' file:")
	const own = { ...everywhere, ...plain, 'connect-src': 'data:' }
	return written(Object.fromEntries(Object.entries(own).map(([directive, sources]) => [directive, onDisk(sources)])))
}

/** Who may frame the pages of the portal: nobody, lest a reader be led to press what is not seen. */
export const framedByNobody = "frame-ancestors 'none'"

/** Who may frame what is made for it (`/sematan/`): everybody. Nothing on these pages can be pressed by mistake but links. */
export const framedByAll = 'frame-ancestors *'

/** Policy of an answer, as a header says it; who may frame a page can be said there alone. */
export function headerPolicy(kind: 'plain' | 'searching' | 'framed'): string {
	return `${answerPolicy(kind)}; ${kind === 'framed' ? framedByAll : framedByNobody}`
}

/** The same without who may frame it, for hosts where a narrower rule cannot take back what a wider one says. */
export function answerPolicy(kind: 'plain' | 'searching' | 'framed'): string {
	return written(kind === 'searching' ? searching : plain)
}

function written(own: Readonly<Record<string, string>>): string {
	return Object.entries({ ...everywhere, ...own })
		.map(([directive, sources]) => `${directive} ${sources}`)
		.join('; ')
}
