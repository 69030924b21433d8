import { z } from 'zod'
import type { Bilingual, Language } from './bilingual.ts'

/**
 * SDMX code list OBS_STATUS, the part this portal uses: A normal, B series break, E estimated,
 * P provisional, U low reliability, O missing, M not applicable, Q suppressed.
 */
export const observationStatuses = ['A', 'B', 'E', 'P', 'U', 'O', 'M', 'Q'] as const
export const observationStatusSchema = z.enum(observationStatuses)
export type ObservationStatus = z.infer<typeof observationStatusSchema>

/** What each status says, in the words of tables and codebooks. */
export const statusWords: Readonly<Record<ObservationStatus, Bilingual>> = {
	A: { id: 'biasa', en: 'normal' },
	B: { id: 'patahan', en: 'break' },
	E: { id: 'perkiraan', en: 'estimated' },
	P: { id: 'sementara', en: 'provisional' },
	U: { id: 'diragukan', en: 'doubtful' },
	O: { id: 'belum ada', en: 'missing' },
	M: { id: 'tidak berlaku', en: 'not applicable' },
	Q: { id: 'disamarkan', en: 'suppressed' },
}

const withoutValue: ReadonlySet<ObservationStatus> = new Set(['O', 'M', 'Q'])

/** True when a status says that there is no value: missing, not applicable or suppressed. */
export function isWithoutValue(status: ObservationStatus): boolean {
	return withoutValue.has(status)
}

/** All of them in one line: "A biasa, B patahan, …". */
export function listStatuses(language: Language): string {
	return observationStatuses.map((status) => `${status} ${statusWords[status][language]}`).join(', ')
}
