import { readElectoralDistricts, readUnlisted } from './read-generated.ts'

/** Whether the portal tells of any electoral district that exists; those of invented areas only show how it would. */
export function hasRealDistricts(): boolean {
	return readElectoralDistricts().length > 0 && !readUnlisted().has('/dapil/')
}
