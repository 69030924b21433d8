import { csvLine } from '../../../../src/gate/csv/csv-text.ts'
import { readWorkbook } from '../../../../src/gate/mapping/workbook/read-workbook.ts'
import type { SourceSheet } from '../../../../src/gate/mapping/workbook/source-file.ts'
import { UnreadableFile } from '../../../../src/gate/mapping/workbook/unreadable.ts'
import type { SiteFiles } from '../../../ground/files/site-files.ts'

/**
 * A site as an outsider sees it who opens its workbooks: each sheet, hidden ones included, is a CSV file of its own
 * below the workbook. A workbook that cannot be read stays what it is, a file nobody can check.
 */
export function withWorkbookSheets(site: SiteFiles): SiteFiles {
	const sheets = new Map<string, () => string>()
	const paths = [...site.paths].flatMap((path) => {
		const names = sheetNames(site, path)
		names.forEach((name, index) => {
			sheets.set(name, () => sheetText(sheetsOf(site, path)[index]))
		})
		return names.length > 0 ? names : [path]
	})
	return { ...site, paths: new Set(paths), read: (path) => sheets.get(path)?.() ?? site.read(path) }
}

function sheetNames(site: SiteFiles, path: string): string[] {
	return sheetsOf(site, path).map(({ name }, index) => `${path}/${index + 1}-${name}.csv`)
}

/** Read again when asked for: a site may hold more workbooks than memory. */
function sheetsOf(site: SiteFiles, path: string): readonly SourceSheet[] {
	if (!/\.xlsx$/i.test(path) || !site.readBytes) return []
	try {
		const { format, sheets } = readWorkbook(path, site.readBytes(path))
		return format === 'xlsx' ? sheets : []
	} catch (error) {
		if (error instanceof UnreadableFile) return []
		throw error
	}
}

/** The row of headings first, where CSV files have it, then all other rows. */
function sheetText(sheet: SourceSheet | undefined): string {
	const rows = (sheet?.rows ?? []).map((row) => row.map((cell) => cell?.text ?? ''))
	const found = rows.findIndex((row) => row.includes('kode_wilayah'))
	const head = Math.max(found, 0)
	return [...rows.slice(head, head + 1), ...rows.slice(0, head), ...rows.slice(head + 1)].map(csvLine).join('')
}
