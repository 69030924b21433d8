import { describe, expect, it } from 'vitest'
import { IssueCollector } from '../../../src/issue/issue-collector.ts'
import { sayablePath } from '../../../src/issue/sayable-path.ts'

const phone = { rule: 'personal-phone', severity: 'error', expected: 'no phone', received: null, hint: 'h' } as const
const heading = { ...phone, rule: 'personal-column' } as const
const says = (text: string) => ({ rule: 'range', severity: 'error', expected: 'x', received: text, hint: 'y' }) as const

/** What issues of a rule other than the detector's received, in order. */
function received(add: (issues: IssueCollector) => void): (string | null)[] {
	const issues = new IssueCollector()
	add(issues)
	return issues.issues().flatMap((issue) => (issue.rule === 'range' ? issue.received : []))
}

describe('what a message may not repeat', () => {
	it('is a row that the detector speaks of, before or after, with every line of it', () => {
		const told = received((issues) => {
			for (const line of [2, 3, 4, 5]) issues.add('a.csv', line, null, says(`baris ${line}`))
			issues.add('a.csv', 3, 'catatan', phone, { lastLine: 4, cells: [] })
		})
		expect(told).toEqual(['baris 2', null, null, 'baris 5'])
	})

	it('is every row below the heading of a column of personal data, and the whole file where no line is named', () => {
		const told = received((issues) => {
			for (const file of ['a.csv', 'b.csv', 'c.csv'])
				for (const line of [1, 2]) issues.add(file, line, null, says(file))
			issues.add('a.csv', 1, 'alamat', heading)
			issues.add('b.csv', null, 'catatan', phone)
		})
		expect(told).toEqual(['a.csv', null, null, null, 'c.csv', 'c.csv'])
	})

	it('is a cell of such a row in a message about another, but not a word that merely begins like it', () => {
		const row = { lastLine: 2, cells: ['Melati', '12', ''] }
		const told = received((issues) => {
			issues.add('a.csv', 2, 'catatan', phone, row)
			issues.add('a.csv', 3, null, says('at most 12, the stage before'))
			issues.add('a.csv', 4, null, says('at most 120'))
			issues.add('b.csv', 5, null, says('seperti Melati di a.csv'))
			issues.add('b.csv', 6, null, says('at most 12'))
		})
		expect(told).toEqual([null, 'at most 120', null, 'at most 12'])
	})

	it('is a heading that is no heading but a cell of the first row', () => {
		const issues = new IssueCollector()
		issues.add('a.csv', 7, 'Samping', says('x'))
		issues.add('a.csv', 1, null, phone, { lastLine: 1, cells: ['Samping'] })
		expect(issues.issues().map(({ column }) => column)).toEqual([null, null])
	})
})

describe('sayablePath', () => {
	it('shows of a name that holds personal data its ending alone', () => {
		expect(sayablePath('data/office/observations/p0-2024.csv')).toBe('data/office/observations/p0-2024.csv')
		expect(sayablePath('data/kontak 081234567890/rumah Jalan Melati No. 12.csv')).toBe('data/…/….csv')
	})
})
