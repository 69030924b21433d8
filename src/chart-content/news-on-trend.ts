import { tableReader } from '../contract/read-generated.ts'
import { address, newsPath } from '../i18n/address.ts'
import { chartText } from '../i18n/chart.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { NewsMark } from '../schemas/news-mark.ts'
import type { ChartNote } from './chart-content.ts'
import { markLetter } from './mark-letters.ts'

const readMarks = tableReader('newsMarks')

/** A place on the axis of a trend, and the news of that time. */
export type TrendMark = { time: number; news: readonly NewsMark[] }

/** Marks nearer than this part of the axis would stand on one another on a phone. */
const CROWDED = 0.1

/**
 * News about an indicator in an area, by its years; none of before the first figure or after the last. What lies close
 * together shares a mark. It says what was told at that time and never that it moved the figure.
 */
export function newsOnTrend(
	area: string,
	indicator: string,
	[first, last]: readonly [number, number],
	news: readonly NewsMark[] = readMarks(),
): TrendMark[] {
	const about = news.filter(({ areas, indicators }) => areas.includes(area) && indicators.includes(indicator))
	return marksOf(about, [first, last])
}

/** The same for programmes in an area, by the times of the first and the last figure; each mark stands within them. */
export function newsOnProgrammes(
	area: string,
	ids: readonly string[],
	[first, last]: readonly [number, number],
	news: readonly NewsMark[] = readMarks(),
): TrendMark[] {
	const about = news.filter(
		({ areas, programmes }) => areas.includes(area) && programmes.some((id) => ids.includes(id)),
	)
	const marks = marksOf(about, [Math.floor(first), Math.floor(last)])
	return marks.map((mark) => ({ ...mark, time: Math.min(Math.max(mark.time, first), last) }))
}

function marksOf(about: readonly NewsMark[], [first, last]: readonly [number, number]): TrendMark[] {
	const within = about.filter((one) => yearOf(one) >= first && yearOf(one) <= last)
	const marks: { from: number; to: number; news: NewsMark[] }[] = []
	for (const one of within) {
		const [year, before] = [yearOf(one), marks.at(-1)]
		if (before && year - before.to <= (last - first) * CROWDED) Object.assign(before, { to: year }).news.push(one)
		else marks.push({ from: year, to: year, news: [one] })
	}
	return marks.map((mark) => ({ time: (mark.from + mark.to) / 2, news: mark.news }))
}

/** Paper holds no links, and shows no letters that lead to some. */
const shown = { screenOnly: true, news: true } as const

/** What the letters under the axis stand for, each with its news. */
export function newsNotes(marks: readonly TrendMark[], language: Language, area: string): ChartNote[] {
	if (marks.length === 0) return []
	const t = chartText(language)
	const told = marks.flatMap(({ news }, at) =>
		foremost(news, area).flatMap((one): ChartNote[] => {
			const title = one.titles[language]
			if (title === undefined) return []
			const link = { text: title, href: address(language, newsPath(one.slug)) }
			return [{ title: t.newsMark(markLetter(at)), text: `${yearOf(one)}:`, link, ...shown }]
		}),
	)
	return [{ title: t.newsThen, text: t.newsThenHint, ...shown }, ...told]
}

/** Items told of a mark: the page lists all news of its area, and has to stay light. */
const TOLD = 2

/** What is about this area before others comes first, then the newest; told in the order of their days. */
function foremost(news: readonly NewsMark[], area: string): NewsMark[] {
	const isMain = ({ areas }: NewsMark) => Number(areas[0] === area)
	const chosen = new Set([...news.toReversed()].sort((a, b) => isMain(b) - isMain(a)).slice(0, TOLD))
	return news.filter((one) => chosen.has(one))
}

const yearOf = ({ date }: NewsMark) => Number(date.slice(0, 4))
