import { canMakeIds, figurePartInBrowser } from '../../figure-id/figure-id-in-browser.ts'
import type { AnswerCard } from '../../search/answer-card.ts'
import { loadFigures } from './index-source.ts'

/** A chart that shows a figure: its id, and its Indonesian address with the place on the page. */
export type AnswerChart = { id: string; page: string }

/** Kinds of charts on the page of an area that are about one indicator, the likeliest first. */
const kinds = ['tren', 'peringkat', 'sebaran', 'komponen'] as const

/**
 * The chart on the page of an area that draws an indicator; nothing where the page has none of these kinds, and where
 * it cannot be found out: in the pocket edition, and on a page that came without TLS.
 */
export async function answerChart({ code, indicator }: AnswerCard): Promise<AnswerChart | undefined> {
	if (!loadFigures || !canMakeIds()) return undefined
	for (const kind of kinds) {
		const begins = await figurePartInBrowser({ kind, area: code, subject: indicator })
		const { figures } = await loadFigures(begins)
		const found = figures.find(({ id }) => id.startsWith(`${begins}-`))
		if (found?.page.startsWith(`/wilayah/${code}/#`)) return found
	}
	return undefined
}
