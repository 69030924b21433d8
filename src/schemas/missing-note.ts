import type { ObservationStatus } from './observation-status.ts'

/** What the portal itself says of a figure that nobody published. */
export type AddedStatus = Extract<ObservationStatus, 'O' | 'M'>

/** The notes of rows that a published table has beyond the publisher's: by them they are told apart again. */
const notes: Readonly<Record<AddedStatus, string>> = {
	O: 'tidak ada pada sumbernya, sedangkan wilayah setara memilikinya',
	M: 'tidak berlaku bagi wilayah ini pada periode itu',
}

export function noteOfAdded(status: AddedStatus): string {
	return notes[status]
}

/** Whether a row of a published table was added by the portal; a publisher's own row may have the same status. */
export function isAdded(status: unknown, note: unknown): boolean {
	return (status === 'O' || status === 'M') && note === notes[status]
}
