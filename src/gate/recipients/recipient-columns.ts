import type { PlacedFinding } from '../../issue/finding.ts'
import { isForbiddenColumn } from '../../personal-data/forbidden-column.ts'
import { breakdowns } from '../../schemas/recipients.ts'
import type { ColumnContent } from '../personal-data/table-watch.ts'
import type { Columns } from '../read/columns.ts'

/** Columns of `data/recipients/<dataset>.csv`: wall one. Any other column is refused, free text above all. */
export const recipientColumns = {
	required: ['kode_wilayah', 'program', 'periode'],
	known: ['kode_wilayah', 'program', 'periode', ...breakdowns, 'jumlah', 'nilai_rupiah'],
} as const satisfies Columns

/** How each column is watched for personal data. */
export const recipientContents = {
	kode_wilayah: 'code',
	program: 'code',
	periode: 'code',
	komponen: 'code',
	jenis_kelamin: 'code',
	kelompok_umur: 'code',
	disabilitas: 'code',
	jumlah: 'number',
	nilai_rupiah: 'number',
} as const satisfies Record<(typeof recipientColumns.known)[number], ColumnContent>

const known: readonly string[] = recipientColumns.known

/**
 * A fault of a file of recipients as it may be reported: cells of such a file are never repeated, whatever
 * is wrong with them, and a heading only when it is one of ours or plainly the name of a column.
 */
export function unrepeated({ line, column, finding }: PlacedFinding, headings: readonly string[]): PlacedFinding {
	const mayBeNamed = column === null || known.includes(column) || isForbiddenColumn(column, known)
	const place = mayBeNamed ? column : `kolom ${headings.findIndex((heading) => heading.trim() === column) + 1}`
	return { line, column: place, finding: { ...finding, received: null } }
}
