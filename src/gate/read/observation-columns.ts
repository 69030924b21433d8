import type { ColumnContent } from '../personal-data/table-watch.ts'
import type { Columns } from './columns.ts'

/** Columns of `data/observations/<dataset>.csv`. */
export const observationColumns = {
	required: ['kode_wilayah', 'periode', 'indikator', 'nilai'],
	known: ['kode_wilayah', 'periode', 'indikator', 'nilai', 'status', 'jumlah_salinan', 'catatan'],
} as const satisfies Columns

/** How each column is watched for personal data. */
export const observationContents = {
	kode_wilayah: 'code',
	periode: 'code',
	indikator: 'code',
	nilai: 'number',
	status: 'code',
	jumlah_salinan: 'code',
	catatan: 'text',
} as const satisfies Record<(typeof observationColumns.known)[number], ColumnContent>
