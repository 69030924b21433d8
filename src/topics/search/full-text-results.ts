import { fill } from './fill.ts'
import { loadFullText } from './index-source.ts'
import { textItem } from './result-parts.ts'
import { pagePart, type SearchTexts } from './search-page-parts.ts'

const MOST = 20

/** The search inside the texts of news and pages: asked for by a button, or where the index of things found nothing. */
export function startFullText(page: HTMLElement, texts: SearchTexts) {
	const button = pagePart(page, '[data-full-text]')
	const status = pagePart(page, '[data-text-said]')
	const list = pagePart(page, '[data-text-list]')
	let asked = ''

	const run = async () => {
		const query = asked
		button.hidden = true
		const found = await findTexts(query).catch(() => undefined)
		if (query !== asked) return
		status.textContent = found ? fill(texts.textResults, { n: String(found.total), q: query }) : texts.textFailed
		list.replaceChildren(...(found?.shown ?? []).map(textItem))
	}
	button.addEventListener('click', () => void run())
	return {
		/** Offers the search for a query, or runs it at once. */
		offer(query: string, atOnce: boolean) {
			if (loadFullText === null) return
			asked = query
			if (atOnce) void run()
			else button.hidden = false
		},
		forget() {
			asked = ''
			button.hidden = true
			status.textContent = ''
			list.replaceChildren()
		},
	}
}

async function findTexts(query: string) {
	const index = await loadFullText?.()
	if (!index) return undefined
	const { results } = await index.search(query)
	return { total: results.length, shown: await Promise.all(results.slice(0, MOST).map((one) => one.data())) }
}
