import { expect, it } from 'vitest'
import { alike, broken } from '../../../../src/issue/finding.ts'

const rule = { id: 'invented', explanation: { id: 'Aturan rekaan.', en: 'An invented rule.' } }

it('repeats no personal data in what is expected, which may come from another row', () => {
	const number = '9912314503901234'
	const finding = broken(rule, alike(`${number}, as in its first row`), number, { id: number, en: number })
	expect(JSON.stringify(finding)).not.toContain(number)
	expect(finding.expected).toBe('nilai lain / another value')
	expect(broken(rule, { id: 'tanggal', en: 'a date' }, 'x', rule.explanation).expected).toBe('tanggal / a date')
})
