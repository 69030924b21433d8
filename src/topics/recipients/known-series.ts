import { readProgrammes } from '../../contract/read-generated.ts'
import type { Programme } from '../../schemas/programme.ts'
import type { RecipientAreaFile, RecipientSeries } from '../../schemas/recipient-files.ts'

/** A programme with its recipients in one area. */
export type KnownSeries = { programme: Programme; series: RecipientSeries }

/** The series of an area with their programmes, in the order of the register. */
export function knownSeries(file: RecipientAreaFile): KnownSeries[] {
	return readProgrammes().flatMap((programme) => {
		const series = file.programmes.find((one) => one.programme === programme.id)
		return series ? [{ programme, series }] : []
	})
}
