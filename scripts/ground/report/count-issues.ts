import type { IssueCount } from '../../../src/issue/issue-collector.ts'
import type { Issue } from '../../../src/schemas/issue.ts'

/** Issues printed of one rule in one file: enough to see the pattern, few enough to read. */
export const PRINTED_PER_RULE = 10

/** Counts issues by file and rule, in the order in which they come. */
export function countIssues(issues: readonly Issue[]): IssueCount[] {
	const counts = new Map<string, IssueCount>()
	for (const { file, rule, severity } of issues) {
		const key = `${file}\n${rule}\n${severity}`
		const count = counts.get(key) ?? { file, rule, severity, total: 0, kept: 0 }
		count.total++
		count.kept++
		counts.set(key, count)
	}
	return [...counts.values()]
}

/** The first issues of each rule in each file, as many as are printed. */
export function printedIssues(issues: readonly Issue[], most: number = PRINTED_PER_RULE): Issue[] {
	const printed = new Map<string, number>()
	return issues.filter(({ file, rule }) => {
		const key = `${file}\n${rule}`
		const before = printed.get(key) ?? 0
		printed.set(key, before + 1)
		return before < most
	})
}

/** The last line of a report: `3 masalah dalam 2 berkas / 3 issues in 2 files: percent-range 2, known-area 1`; the most frequent rule first. */
export function closingLine(counts: readonly IssueCount[]): string {
	const byRule = new Map<string, number>()
	for (const { rule, total } of counts) byRule.set(rule, (byRule.get(rule) ?? 0) + total)
	const total = [...byRule.values()].reduce((sum, count) => sum + count, 0)
	const files = new Set(counts.map(({ file }) => file)).size
	const rules = [...byRule]
		.sort(([nameA, a], [nameB, b]) => b - a || (nameA < nameB ? -1 : 1))
		.map(([rule, count]) => `${rule} ${count}`)
	const english = `${total} ${total === 1 ? 'issue' : 'issues'} in ${files} ${files === 1 ? 'file' : 'files'}`
	return `${total} masalah dalam ${files} berkas / ${english}: ${rules.join(', ')}`
}
