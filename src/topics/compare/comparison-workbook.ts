import { writeWorkbook } from '../../gate/mapping/workbook/write-workbook.ts'

/** What stands beside the rows: what is compared, and where it is from. */
export type WorkbookSource = { readonly finding: string; readonly subtitle: string; readonly source: string }

/** Columns of figures by their headings; all others hold texts, codes among them. */
const numeric: ReadonlySet<unknown> = new Set(['nilai', 'nilai_ukuran'])

/** A comparison as a workbook: codes are text and figures are numbers, whatever the language of the spreadsheet. */
export function comparisonWorkbook(
	rows: readonly (readonly (string | number)[])[],
	{ finding, subtitle, source }: WorkbookSource,
): Uint8Array<ArrayBuffer> {
	const columns = (rows[0] ?? []).map((heading) => ({
		width: 18,
		kind: numeric.has(heading) ? ('general' as const) : ('text' as const),
	}))
	return writeWorkbook([
		{ name: 'Data', headingRows: 1, columns, rows },
		{ name: 'Sumber', columns: [{ width: 96, kind: 'wrapped' }], rows: [[finding], [subtitle], [source]] },
	])
}
