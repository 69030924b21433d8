import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { addressIn } from '../../../src/schemas/address-in.ts'
import { embedAddress } from '../../../src/schemas/embed-address.ts'
import type { Portal } from '../../../src/schemas/portal.ts'
import { elementIn } from '../../ground/html/elements.ts'
import type { PublishedFigure } from '../cek/published-figures.ts'
import { bundleEmbeds } from './bundle-embeds.ts'
import { comparisonEmbeds } from './comparison-embed.ts'
import type { EmbedShell } from './embed-page.ts'
import { figureEmbed } from './figure-embed.ts'

/**
 * Writes the pages that other sites may frame, cut from the finished pages, so that a figure is drawn once and is the
 * same in both places: one for each figure that has an id, in each language. None of what is simulated, which stays where
 * it is explained, and none of a single village. Returns how many there are.
 */
export async function writeEmbeds(
	folder: string,
	figures: Iterable<PublishedFigure>,
	portal: Pick<Portal, 'title' | 'publisher' | 'languages'>,
	site: string,
): Promise<number> {
	const files = await bundleEmbeds(folder)
	const { title, publisher, languages } = portal
	const shell: EmbedShell = { title, publisher, languages, site: site.replace(/\/$/, ''), styles: files.styles }
	const write = (path: string, html: string) => {
		const file = join(folder, path)
		mkdirSync(dirname(file), { recursive: true })
		writeFileSync(file, html)
	}
	let count = 0
	for (const { page, html } of figures) {
		const address = embedAddress(page)
		if (address === undefined || isSimulated(html.id)) continue
		for (const language of languages) {
			const cut = { language, address, from: page, html: html[language] }
			write(addressIn(language, address), figureEmbed(cut, shell, files.figure))
			count += 1
		}
	}
	for (const { path, html } of comparisonEmbeds(folder, shell, files.comparison)) {
		write(path, html)
		count += 1
	}
	return count
}

/** True for a figure whose frame carries the tag of simulated data. */
function isSimulated(figure: string): boolean {
	return elementIn(figure, (tag) => tag.is('sim')) !== undefined
}
