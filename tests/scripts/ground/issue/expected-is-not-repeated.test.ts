import { expect, it } from 'vitest'
import { broken } from '../../../../src/issue/finding.ts'

const rule = { id: 'invented', explanation: { id: 'Aturan rekaan.', en: 'An invented rule.' } }

it('repeats no personal data in what is expected, which may come from another row', () => {
	const number = '9912314503901234'
	const finding = broken(rule, `${number}, as in its first row`, number, { id: number, en: number })
	expect(JSON.stringify(finding)).not.toContain(number)
	expect(finding.expected).toBe('another value')
	expect(broken(rule, 'a date', 'x', rule.explanation).expected).toBe('a date')
})
