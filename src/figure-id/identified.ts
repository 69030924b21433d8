import { figureId } from './figure-id.ts'
import type { IdentifiedFigure } from './identified-figure.ts'

/** The id of a chart, and what it measures, as its frame carries them. */
export function identified(figure: IdentifiedFigure): { figureId: string; measures: string } {
	return { figureId: figureId(figure), measures: measuresOf(figure.shown) }
}

/** What is shown, each measure once: "p0@2025-03" of one time, "p0" of several. */
export function measuresOf(shown: IdentifiedFigure['shown']): string {
	const measures = Map.groupBy(shown, ({ subject }) => subject)
	const periods = [...measures].map(([subject, some]) => [subject, new Set(some.map(({ period }) => period))] as const)
	return periods.map(([subject, own]) => (own.size === 1 ? `${subject}@${[...own].join()}` : subject)).join(' ')
}
