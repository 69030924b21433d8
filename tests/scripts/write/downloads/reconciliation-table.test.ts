import { expect, it } from 'vitest'
import { reconciliationTable } from '../../../../scripts/write/downloads/reconciliation-table.ts'

it('is published with every number of a sum, its state in one word, and the cause', () => {
	const names = {
		get: (code: string) => ({ code, name: 'Contoh', kind: 'kabupaten', level: 'kabupaten-kota' }) as const,
		ancestorsOf: () => [],
	}
	const sum = {
		kind: 'dates',
		state: 'sources',
		indicator: 'penduduk',
		area: '99.01',
		period: '2024-12',
		value: 1200,
		dataset: 'besar',
		sum: 1190,
		gap: -10,
		tolerance: 0,
		have: 2,
		of: 2,
		others: ['penduduk'],
		otherPeriod: '2024-01',
		otherDataset: 'kecil',
		explanation: { id: 'Dua bulan.', en: 'Two months.' },
	} as const
	expect(
		reconciliationTable([{ ...sum, others: [...sum.others] }], names)
			.join('')
			.split('\r\n'),
	).toEqual([
		'kode_wilayah,nama_wilayah,indikator,periode,jenis,keadaan,nilai,jumlah,selisih,toleransi,ada,dari,pembanding,periode_pembanding,dataset,dataset_pembanding,penjelasan,id_wilayah',
		'99.01,Kabupaten Contoh,penduduk,2024-12,waktu,beda-sumber,1200,1190,-10,0,2,2,penduduk,2024-01,besar,kecil,Dua bulan.,ID-99.01',
		'',
	])
})
