import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { areaAliasHeadings } from '../../../src/gate/rows/area-alias-row.ts'
import type { NamesDraft } from '../../../src/schemas/names-draft.ts'
import type { RowDraft } from '../../../src/schemas/row-draft.ts'
import type { RowTable } from '../../../src/schemas/row-form.ts'
import { AREA_ALIASES } from '../../gate/read/read-area-names.ts'
import { type RowCells, withRows } from './add-rows.ts'
import { rowFields } from './row-fields.ts'
import { type SaveOutcome, saveDataset } from './save-dataset.ts'

/** Adds a row to a register of the office, if the gate lets the whole folder pass with it. */
export async function saveRow(office: string, table: RowTable, { cells }: RowDraft): Promise<SaveOutcome> {
	const name = `${table}.csv`
	const headings = rowFields(table).map(({ heading }) => heading)
	return addRows(office, name, headings, [cells])
}

/** Adds names of areas to the office's own list, each with the dataset it was met in. */
export function saveNames(office: string, { names, note }: NamesDraft): Promise<SaveOutcome> {
	const rows = names.map(({ name, code }) => ({ sebutan: name, kode_wilayah: code, catatan: note }))
	return addRows(office, AREA_ALIASES, areaAliasHeadings, rows)
}

async function addRows(
	office: string,
	name: string,
	headings: readonly string[],
	rows: readonly RowCells[],
): Promise<SaveOutcome> {
	const path = join(office, name)
	const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
	const text = await withRows(before, headings, rows)
	if (text !== null) return saveDataset(office, { [name]: text })
	const said = `${name}: judul kolomnya tidak dapat dibaca; jalankan npm run check · its headings cannot be read; run npm run check`
	return { saved: false, files: [], said: [said] }
}
