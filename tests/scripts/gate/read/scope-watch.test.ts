import { describe, expect, it } from 'vitest'
import { ScopeWatch } from '../../../../scripts/gate/read/scope-watch.ts'
import { IssueCollector } from '../../../../src/issue/issue-collector.ts'
import { inventedRegister } from '../../add-up/invented.ts'

/** What is said of a file with these rows, in a portal of one province with deep pages for one of its regencies. */
function said(rows: readonly (readonly [string, string | null])[]): string[] {
	const watch = new ScopeWatch({ provinces: ['97'], regencies: ['97.01'] }, inventedRegister())
	for (const [code, indicator] of rows) watch.take('b.csv', code, indicator)
	const issues = new IssueCollector()
	watch.end(issues)
	return issues.issues().map(({ received }) => String(received))
}

describe('rows outside the portal', () => {
	it('are those of other provinces, and of people whom no page tells of', () => {
		expect(said([['98.01', 'penduduk']])[0]).toContain('1 dari 1 baris di luar')
		expect(
			said([
				['97.01.01.2001', null],
				['97.02.01.2001', null],
			])[0],
		).toContain('1 dari 2 baris di luar')
	})

	it('are not those below the pages of a listed province, which stand in the tables of their indicator', () => {
		const rows = [
			['97.01.01.2001', 'idm'],
			['97.02.01.2001', 'idm'],
		] as const
		expect(said(rows)).toEqual([])
		expect(said(rows.toReversed())).toEqual([])
	})

	it('are those too where no page tells of their indicator: it would have no table', () => {
		expect(
			said([
				['97.01.01.2001', 'penduduk'],
				['97.02.01.2001', 'idm'],
			])[0],
		).toContain('1 dari 2 baris di luar')
	})
})
