import { readDatasets, readProgrammes, readRecipientProgramme } from '../../contract/read-generated.ts'
import type { CompareSource } from './compare-data.ts'
import type { NamedProgramme } from './programme-data.ts'

/** Programmes with published recipients, and the catalogue that their figures rest on. */
export function comparedProgrammes(): { programmes: NamedProgramme[]; sources: CompareSource[] } {
	return {
		programmes: readProgrammes()
			.filter(({ id }) => readRecipientProgramme(id) !== null)
			.map(({ id, name }) => ({ id, name })),
		sources: readDatasets().map(({ id, publisher, table, issued, simulated, cautions }) => ({
			id,
			publisher,
			table,
			issued,
			simulated,
			cautions,
		})),
	}
}
