import type { ObservationStatus } from '../schemas/observation-status.ts'

/**
 * Status of a figure computed from others (SDMX OBS_STATUS): `B` when an input opens a series after a
 * break, so that no change is drawn across it; else `E` for estimated or unreliable inputs; else `P` for
 * provisional ones; else `A`. That a sum is of some areas only is no status: its coverage says so.
 */
export function derivedStatus(inputs: Iterable<ObservationStatus>): ObservationStatus {
	const statuses = new Set(inputs)
	if (statuses.has('B')) return 'B'
	if (statuses.has('E') || statuses.has('U')) return 'E'
	return statuses.has('P') ? 'P' : 'A'
}
