import { describe, expect, it } from 'vitest'
import type { VerificationRow } from '../../../../src/gate/rows/verification-row.ts'
import { verificationSmall } from '../../../../src/gate/rules/verification-small.ts'

const rows = (...values: (number | null)[]) => values.map((value) => ({ stage: { value } }) as VerificationRow)

describe('verification-small', () => {
	it('accepts zero, counts from the threshold up, equal stages and suppressed ones', () => {
		expect(verificationSmall(rows(4011, 891), 5)).toEqual([])
		expect(verificationSmall(rows(10, 10, 5, 0), 5)).toEqual([])
		expect(verificationSmall(rows(400, null, 300), 5)).toEqual([])
	})

	it('refuses a small count, and a small difference to any stage before, without naming the figure', () => {
		expect(verificationSmall(rows(400, 4), 5).map(({ index }) => index)).toEqual([1])
		expect(verificationSmall(rows(400, null, 398), 5)).toMatchInlineSnapshot(`
			[
			  {
			    "finding": {
			      "expected": "0, atau 5 dan lebih, juga selisihnya / 0, or 5 and more, also in the difference",
			      "hint": "kosongkan nilainya dan beri status Q / leave the value empty and give the status Q",
			      "received": null,
			      "rule": "verification-small",
			      "severity": "error",
			    },
			    "index": 2,
			  },
			]
		`)
	})

	it('follows the threshold of the portal', () => {
		expect(verificationSmall(rows(400, 8), 10)).toHaveLength(1)
	})
})
