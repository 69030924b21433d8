import { sourceFields } from '../../schemas/source-fields.ts'
import type { DeskText } from '../desk-text.ts'
import type { FormFault } from '../engine/sidecar-of.ts'

/** Which fields of the source are still empty or wrong, by the names they bear on the page. */
export function missingWords(t: DeskText, faults: readonly FormFault[]): string {
	const names = sourceFields.filter((field) => faults.some((fault) => fault.field === field))
	return t.missingFields(names.map((field) => t.fields[field]).join(', '))
}
