import { describe, expect, it } from 'vitest'
import { recipientOffices } from '../../../../src/gate/rules/recipient-offices.ts'

const reasons = ['missing', 'outside', 'twice', 'threshold', 'scope', 'simulated', 'nothing', 'unhidden'] as const

describe('recipient-offices', () => {
	it('names the areas that are missing and says what to do, in both languages', () => {
		expect(recipientOffices('missing', 'contoh 2024: 99.02')).toMatchInlineSnapshot(`
			{
			  "expected": "tabel program dan periode ini untuk semua desa di wilayah yang dijumlahkan / a table of this programme and period for all villages of the area that is added up",
			  "hint": "sebut juga folder kantor wilayah itu, atau minta kantornya menerbitkan tabelnya (jumlah 0 pun terbit); bila program atau periode ini memang tidak dijumlahkan, sebut yang dijumlahkan saja dengan --programme dan --period / name the folder of that office, too, or ask the office to publish the table (a count of 0 is published as well); where this programme or period is not to be added up, name those that are with --programme and --period",
			  "received": "contoh 2024: 99.02",
			  "rule": "recipient-offices",
			  "severity": "error",
			}
		`)
	})

	it('has advice of its own for each reason', () => {
		const hints = reasons.map((reason) => recipientOffices(reason, 'contoh 2024').hint)
		expect(new Set(hints).size).toBe(reasons.length)
		expect(hints.every((hint) => hint.includes(' / '))).toBe(true)
	})
})
