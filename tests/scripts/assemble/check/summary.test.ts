import { describe, expect, it } from 'vitest'
import { summary } from '../../../../scripts/assemble/check/summary.ts'
import { progressLine } from '../../../../scripts/ground/report/progress-line.ts'

describe('summary', () => {
	it('says in both languages what was read and how long it took', () => {
		const totals = { datasets: 6, rows: 12538, areas: 1478, indicators: 33, confirmed: 0 }
		expect(summary('data', totals, 0.54)).toMatchInlineSnapshot(`
			"data: tidak ada masalah. 6 dataset, 12.538 baris, 1.478 wilayah, 33 indikator terdaftar; 0,5 detik.
			data: no issues. 6 datasets, 12,538 rows, 1,478 areas, 33 registered indicators; 0.5 seconds."
		`)
	})

	it('counts the implausible figures that somebody looked at', () => {
		const totals = { datasets: 6, rows: 12538, areas: 1478, indicators: 33, confirmed: 5 }
		expect(summary('data', totals, 0.5)).toContain('0,5 detik. Sudah diperiksa orang: 5 keganjilan.')
		expect(summary('data', totals, 0.5)).toContain('0.5 seconds. Looked at and found right: 5.')
	})

	it('says what to do where there is no dataset, which is no fault', () => {
		const totals = { datasets: 0, rows: 0, areas: 0, indicators: 33, confirmed: 0 }
		const lines = summary('data', totals, 0.1).split('\n')
		expect(lines.slice(2)).toEqual([
			'Belum ada dataset di observations/: portal dibangun tanpa angka. Taruh dataset pertama menurut docs/panduan-walidata.md.',
			'No dataset in observations/ yet: the portal is built without figures. Add the first one as data/README.md says.',
		])
	})
})

describe('progressLine', () => {
	it('writes over the line before', () => {
		expect(progressLine({ file: 'a.csv', rows: 1234, bytes: 50, totalBytes: 200 })).toBe(
			'\r\u001b[2Ka.csv  25 %  1.234 baris / rows',
		)
	})
})
