import { formatNumber } from '../../../src/format/number.ts'
import { decimalsOf } from '../../../src/statistics/decimals-of.ts'
import type { NewsItem } from '../../gate/news/read-news.ts'
import type { ChangedFigure } from './release-changes.ts'

/** An article, and the changed figures whose old value its text quotes. */
export type QuotingArticle = { file: string; quoted: readonly ChangedFigure[] }

/** Articles about an area of a changed figure, or of one inside or around it, that print its old value. */
export function quotingArticles(changed: readonly ChangedFigure[], news: readonly NewsItem[]): QuotingArticle[] {
	return news.flatMap((item) => {
		const quoted = changed.filter((one) => isAbout(item, one.before.area) && quotes(item, one))
		return quoted.length === 0 ? [] : [{ file: item.file, quoted }]
	})
}

function isAbout({ news }: NewsItem, area: string): boolean {
	return news.areas.some((code) => code === area || code.startsWith(`${area}.`) || area.startsWith(`${code}.`))
}

function quotes({ news, body, language }: NewsItem, { before }: ChangedFigure): boolean {
	if (typeof before.value !== 'number') return false
	// As it is printed: with the decimals it has, or with two, as rates are.
	const decimals = decimalsOf(before.value)
	const printed = new Set(
		[decimals, Math.max(decimals, 2)].map((few) => formatNumber(before.value as number, few, language)),
	)
	const text = `${news.title}\n${news.summary}\n${body}`
	return [...printed].some((number) => new RegExp(`(?<![\\d.,])${RegExp.escape(number)}(?![\\d]|[.,]\\d)`).test(text))
}
