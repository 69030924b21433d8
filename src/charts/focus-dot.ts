import type { ObservationStatus } from '../schemas/observation-status.ts'
import type { Mark, Point } from './scene.ts'

/** Radius of the saffron ring round this area's dot. */
export const RING_RADIUS = 10

function coreMark([cx, cy]: Point, status: ObservationStatus): Mark {
	if (status === 'U') return { kind: 'diamond', class: 'd-low', cx, cy, r: 4.5 }
	if (status === 'P' || status === 'E') return { kind: 'circle', class: 'd-prov', cx, cy, r: 4 }
	return { kind: 'circle', class: 'f-focus', cx, cy, r: 4.75 }
}

/**
 * This area's dot: a saffron ring, a paper gap and the dot itself; hollow for a provisional or estimated figure,
 * a hollow diamond for a doubtful one.
 */
export function focusDot(centre: Point, status: ObservationStatus): Mark[] {
	const [cx, cy] = centre
	return [
		{ kind: 'circle', class: 'halo', cx, cy, r: RING_RADIUS },
		{ kind: 'circle', class: 'f-paper', cx, cy, r: 6.75 },
		coreMark(centre, status),
	]
}
