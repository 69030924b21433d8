/** What a frame shows: its address, what it is called for those who hear the page, and the height it needs in pixels. */
export type EmbedFrame = { address: string; title: string; height: number }

/** Room for what a pinned embed says above its figure, at 320 pixels. */
const PIN_HEIGHT = 110

/** The same frame, pinned: it says above its figure whether that still has the id it had. */
export function pinned({ address, title, height }: EmbedFrame, id: string): EmbedFrame {
	return { address: `${address}${address.includes('?') ? '&' : '?'}kode=${id}`, title, height: height + PIN_HEIGHT }
}

/**
 * HTML to paste into a page of another site: as wide as its place, asked for only when a reader comes near, and no
 * script.
 */
export function embedCode({ address, title, height }: EmbedFrame): string {
	return `<iframe src="${quoted(address)}" title="${quoted(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`
}

function quoted(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
