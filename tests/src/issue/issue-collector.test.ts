import { describe, expect, it } from 'vitest'
import { IssueCollector } from '../../../src/issue/issue-collector.ts'

const finding = { rule: 'range', severity: 'error', expected: 'x', received: null, hint: 'y' } as const

describe('IssueCollector', () => {
	it('sorts by file, then by line, and keeps the order within a line', () => {
		const issues = new IssueCollector()
		issues.add('b', 1, 'first', finding)
		issues.add('a', 9, 'second', finding)
		issues.add('a', null, 'third', finding)
		issues.add('a', 9, 'fourth', finding)
		expect(issues.issues().map(({ column }) => column)).toEqual(['third', 'second', 'fourth', 'first'])
	})

	it('counts what it does not keep', () => {
		const issues = new IssueCollector(2)
		for (let line = 1; line <= 5; line++) issues.add('a', line, null, finding)
		issues.add('b', 1, null, finding)
		expect(issues.issues()).toHaveLength(3)
		expect(issues.counts()).toEqual([
			{ file: 'a', rule: 'range', severity: 'error', total: 5, kept: 2 },
			{ file: 'b', rule: 'range', severity: 'error', total: 1, kept: 1 },
		])
	})

	it('counts issues that are known to be beyond the limit without seeing them', () => {
		const issues = new IssueCollector(1)
		issues.add('a', 1, null, finding)
		issues.addUnkept('a', finding, 7)
		expect(issues.counts()).toEqual([{ file: 'a', rule: 'range', severity: 'error', total: 8, kept: 1 }])
	})

	it('tells errors from warnings', () => {
		const issues = new IssueCollector()
		issues.add('a', 1, null, { ...finding, severity: 'warning' })
		expect(issues.hasErrors).toBe(false)
		issues.add('a', 1, null, finding)
		expect(issues.hasErrors).toBe(true)
	})
})
