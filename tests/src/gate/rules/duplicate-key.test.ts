import { describe, expect, it } from 'vitest'
import { duplicateKey } from '../../../../src/gate/rules/duplicate-key.ts'

describe('duplicate-key', () => {
	it('names both places', () => {
		expect(
			duplicateKey({ area: '99.01', period: '2022', indicator: 'p0' }, 'data/observations/a.csv:2'),
		).toMatchInlineSnapshot(`
			{
			  "expected": "setiap wilayah, periode, dan indikator satu kali; yang pertama di data/observations/a.csv:2 / each area, period and indicator once; this one stands first at data/observations/a.csv:2",
			  "hint": "kedua baris mengisi angka yang sama; hapus salah satunya / both rows give the same figure; remove one of them",
			  "received": "99.01, 2022, p0",
			  "rule": "duplicate-key",
			  "severity": "error",
			}
		`)
	})
})
