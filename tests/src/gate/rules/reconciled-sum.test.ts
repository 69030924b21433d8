import { expect, it } from 'vitest'
import { reconciledSum } from '../../../../src/gate/rules/reconciled-sum.ts'
import type { HeldSum } from '../../../../src/schemas/reconciliation.ts'

const sum: HeldSum = {
	kind: 'areas',
	state: 'unexplained',
	indicator: 'penduduk',
	area: '99.01',
	period: '2025',
	value: 1200,
	dataset: 'contoh',
	sum: 1250,
	gap: 50,
	tolerance: 15,
	have: 2,
	of: 2,
	others: ['penduduk'],
	otherPeriod: null,
	otherDataset: null,
	explanation: null,
}

it('warns of a sum that is apart by more than rounding, with both numbers, the limit and where to say why', () => {
	expect(reconciledSum(sum)).toMatchInlineSnapshot(`
		{
		  "expected": "1.250 (jumlah 2 wilayah di dalamnya), selisih paling banyak 15 / 1,250 (sum of 2 areas inside), at most 15 apart",
		  "hint": "selisihnya 50; periksa angkanya, atau jelaskan di gaps berkas .yaml (sum: areas) / the gap is 50; check the figures, or say why under gaps in the .yaml (sum: areas)",
		  "received": "1200",
		  "rule": "reconciled-sum",
		  "severity": "warning",
		}
	`)
})

it('tells of two dates that the limit is a share of the figure, and the other date', () => {
	const dates: HeldSum = { ...sum, kind: 'dates', period: '2025-12', otherPeriod: '2025-01', sum: 900, gap: -300 }
	expect(reconciledSum({ ...dates, tolerance: 120 }).expected).toBe(
		'900 (jumlah 2 wilayah di dalamnya, 2025-01), selisih paling banyak 120 (sepersepuluh, perubahan setahun) / 900 (sum of 2 areas inside, 2025-01), at most 120 (a tenth, the change of a year) apart',
	)
})
