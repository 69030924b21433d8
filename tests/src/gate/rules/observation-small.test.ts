import { describe, expect, it } from 'vitest'
import { hiddenByHand, observationSmall, smallCountsAllowed } from '../../../../src/gate/rules/observation-small.ts'

describe('observation-small', () => {
	it('says which road a small count takes, and never the count', () => {
		expect(observationSmall('lansia-terlantar', 5)).toMatchInlineSnapshot(`
			{
			  "expected": "0, atau 5 dan lebih / 0, or 5 and more",
			  "hint": "terbitkan lewat npm run protect; atau, bila lansia-terlantar menghitung seluruh penduduk atau sudah ditinjau, catat di small_counts berkas .yaml-nya (docs/melindungi-data.md) / publish it by npm run protect; or, where lansia-terlantar counts the whole population or was reviewed, say so under small_counts in its .yaml (docs/melindungi-data.md)",
			  "received": null,
			  "rule": "observation-small",
			  "severity": "error",
			}
		`)
	})

	it('takes no cell hidden by hand for protected', () => {
		expect(hiddenByHand('lansia-terlantar')).toMatchObject({
			expected: 'tidak ada cacah yang disamarkan dengan tangan / no count hidden by hand',
			received: 'Q',
		})
	})

	it('tells at every check what was let through, and why', () => {
		expect(smallCountsAllowed('lansia-terlantar', 3, 'Ditinjau kepala kantor.')).toMatchObject({
			severity: 'warning',
			expected: 'cacah kecil lansia-terlantar diizinkan: 3 sel / small counts of lansia-terlantar allowed: 3 cells',
		})
	})
})
