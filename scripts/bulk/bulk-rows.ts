import { watchRecipients } from '../gate/places/watch-office.ts'
import { liesInside } from '../ground/files/lies-inside.ts'
import { officeSecret } from '../protect/release/office-secret.ts'
import type { RowSource } from '../protect/release/row-source.ts'
import { countByEngine, type OpenEngine } from './count-bulk-file.ts'
import type { BulkFile } from './files/bulk-file.ts'
import { asOneTable, listBulkFiles } from './files/list-bulk-files.ts'

/** Rows of any size in a folder of the office's machine, counted by an engine, the office's secret beside them. */
export function bulkRows(recipients: string, data: string, openEngine: OpenEngine): RowSource {
	let listed: BulkFile[] = []
	return {
		place: recipients,
		watch(issues) {
			if (!liesInside(recipients, data)) watchRecipients(recipients, issues, asOneTable)
		},
		async files(writing, issues) {
			listed = await listBulkFiles({ folder: recipients, ...writing }, issues)
			return listed
		},
		count: (file, context) => countByEngine(openEngine, listed)(file, context),
		secret: () => officeSecret(recipients),
	}
}
