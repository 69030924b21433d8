import type { TrendMark } from './news-on-trend.ts'

/** Letters, not numbers: a small number beside the name of a programme would look like a count of recipients. */
export function markLetter(at: number): string {
	return String.fromCharCode('A'.charCodeAt(0) + at)
}

/** The letters of marks under the axis of one drawing; of several drawings each has those of its own programme. */
export function lettersOf(marks: readonly TrendMark[], programme?: string): { time: number; text: string }[] {
	return marks.flatMap(({ time, news }, at) => {
		const isOwn = programme === undefined || news.some(({ programmes }) => programmes.includes(programme))
		return isOwn ? [{ time, text: markLetter(at) }] : []
	})
}
