import type { IdentifiedFigure } from './identified-figure.ts'

/** A change is told by the times it lies between; more of them are a course. */
const MOST_TIMES = 2

/** What is shown, each measure once: "p0@2025-03" of each of one or two times, "p0" of a course over several. */
export function measuresOf(shown: IdentifiedFigure['shown']): string {
	const measures = Map.groupBy(shown, ({ subject }) => subject)
	const periods = [...measures].map(([subject, some]) => [subject, new Set(some.map(({ period }) => period))] as const)
	return periods
		.flatMap(([subject, own]) =>
			own.size <= MOST_TIMES ? [...own].map((period) => `${subject}@${period}`) : [subject],
		)
		.join(' ')
}
