import type { Columns } from '../match-headings.ts'

/** Columns of `data/observations/<dataset>.csv`. */
export const observationColumns = {
	required: ['kode_wilayah', 'periode', 'indikator', 'nilai'],
	known: ['kode_wilayah', 'periode', 'indikator', 'nilai', 'status', 'jumlah_salinan', 'catatan'],
} as const satisfies Columns
