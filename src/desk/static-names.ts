import { csvLine } from '../gate/csv/csv-text.ts'
import type { DeskRegisters } from '../schemas/desk-registers.ts'
import type { NamesDraft } from '../schemas/names-draft.ts'
import type { Saved } from './home.ts'

const NAME = 'area-aliases.csv'

/** The office's whole list of names with new ones behind, as a file that stands in the place of the old one. */
export function downloadNames(
	{ names, note }: NamesDraft,
	listed: DeskRegisters['aliases'],
	download: (name: string, text: string) => void,
): Saved {
	const rows = [...listed, ...names.map((one) => ({ ...one, note }))]
	const lines = rows.map((one) => csvLine([one.name, one.code, one.note ?? '']))
	download(NAME, [csvLine(['sebutan', 'kode_wilayah', 'catatan']), ...lines].join(''))
	return { saved: true, files: [NAME], said: [] }
}
