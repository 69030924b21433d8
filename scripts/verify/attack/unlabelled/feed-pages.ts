import { decodeHTML } from 'entities'

const encoded = /<content:encoded>([^<]*)<\/content:encoded>/g
const item = /<(\/?)item>/g

/**
 * A feed with its whole texts opened: they stand in it as text, and are read as the pages they are, table by table. What
 * a line of a table is about is told by the table, not by the article around it, and an entry's title speaks of that
 * entry alone.
 */
export function openedFeed(xml: string): string {
	return xml
		.replace(encoded, (_, html: string) => `<article>${decodeHTML(html)}</article>`)
		.replace(item, '<$1section>')
}
