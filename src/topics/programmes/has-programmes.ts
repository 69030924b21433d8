import { readProgrammes, readVerifications } from '../../contract/read-generated.ts'

/** Whether the portal has something to tell of programmes. */
export function hasProgrammes(): boolean {
	return readProgrammes().length > 0 || readVerifications().length > 0
}
