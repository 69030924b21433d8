import type { DatedFigure } from './figure-state.ts'

/**
 * Cuts a series where it is broken: each figure with status `B` opens a new segment. Within a segment
 * figures may be joined by a line and compared; across segments they may not.
 *
 * @param series in order of reference, oldest first
 */
export function comparableSegments<F extends Pick<DatedFigure, 'status'>>(series: readonly F[]): F[][] {
	const segments: F[][] = []
	for (const figure of series) {
		const open = segments.at(-1)
		if (open && figure.status !== 'B') open.push(figure)
		else segments.push([figure])
	}
	return segments
}
