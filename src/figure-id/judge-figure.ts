import type { CurrentFigure, FigureShard, PastFigure } from '../schemas/figure-record.ts'
import type { FigureIdParts } from './read-figure-id.ts'

/**
 * What the portal knows of an id: `current`; `reissued` where the same figures now rest on a newer issue of the data;
 * `superseded` by other figures, with what is recorded of the change; or `unknown`.
 */
export type FigureVerdict =
	| { kind: 'current'; figure: CurrentFigure }
	| { kind: 'reissued'; figure: CurrentFigure }
	| { kind: 'superseded'; figure: CurrentFigure | null; past: PastFigure | null }
	| { kind: 'unknown' }

/** Judges an id by the figures whose ids begin as it does. */
export function judgeFigure({ id, figure, content }: FigureIdParts, { figures, past }: FigureShard): FigureVerdict {
	const own = figures.find((one) => one.id === id)
	if (own) return { kind: 'current', figure: own }
	const now = figures.find((one) => one.id.startsWith(`${figure}-`)) ?? null
	const before = past.findLast((one) => one.id === id) ?? null
	if (now?.id.startsWith(`${figure}-${content}-`)) return { kind: 'reissued', figure: now }
	return now || before ? { kind: 'superseded', figure: now, past: before } : { kind: 'unknown' }
}
