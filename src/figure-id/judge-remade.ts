import type { FigureIdParts } from './read-figure-id.ts'

/** Judges an id by the one that the very same figure gets when it is made anew; `null` where there is nothing to make. */
export function judgeRemade(
	asked: FigureIdParts,
	now: FigureIdParts | null,
): 'current' | 'reissued' | 'superseded' | 'unknown' {
	if (asked.figure !== now?.figure) return 'unknown'
	if (asked.id === now.id) return 'current'
	return asked.content === now.content ? 'reissued' : 'superseded'
}
