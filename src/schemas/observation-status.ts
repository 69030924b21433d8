import { z } from 'zod'

/**
 * SDMX code list OBS_STATUS, the part this portal uses: A normal, B series break, E estimated,
 * P provisional, U low reliability, O missing, M not applicable, Q suppressed.
 */
export const observationStatuses = ['A', 'B', 'E', 'P', 'U', 'O', 'M', 'Q'] as const
export const observationStatusSchema = z.enum(observationStatuses)
export type ObservationStatus = z.infer<typeof observationStatusSchema>

const withoutValue: ReadonlySet<ObservationStatus> = new Set(['O', 'M', 'Q'])

/** True when a status says that there is no value: missing, not applicable or suppressed. */
export function isWithoutValue(status: ObservationStatus): boolean {
	return withoutValue.has(status)
}
