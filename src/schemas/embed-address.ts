import { levelOfCode } from './area-level.ts'

/** Where pages for other sites to frame stand, in both languages. Written for hosts, too: plain PCRE. */
export const embedAddresses = '^/(?:en/)?sematan/'

/** The embed of a comparison that a reader makes; its state follows as the query, as on the page of comparisons. */
export const COMPARISON_EMBED = '/sematan/bandingkan/'

/** True for a page that other sites may frame, by its address. */
export function isEmbed(address: string): boolean {
	return new RegExp(embedAddresses).test(address)
}

/**
 * The address of the embed of a figure, from the page it belongs to and its place there: "/wilayah/35.29/#tren-p0" is
 * "/sematan/wilayah/35.29/tren-p0.html". One file each and no folder: there are many. `undefined` for figures of a single
 * village, of which there would be too many; the embeds of its kecamatan show the villages beside one another.
 */
export function embedAddress(figure: string): string | undefined {
	const [, path = '', place] = /^(\/[^#]*)#([\w.-]+)$/.exec(figure) ?? []
	if (place === undefined) return undefined
	const area = /^\/wilayah\/([\d.]+)\/$/.exec(path)?.[1]
	if (area !== undefined && levelOfCode(area) === 'desa-kelurahan') return undefined
	return `/sematan${path}${place}.html`
}
