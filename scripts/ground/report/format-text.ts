import type { IssueCount } from '../../../src/issue/issue-collector.ts'
import type { Issue } from '../../../src/schemas/issue.ts'
import { closingLine, countIssues, printedIssues } from './count-issues.ts'
import { visibleText } from './visible-text.ts'

/**
 * Issues as a person reads them, grouped by file, with a closing line that counts them by rule. Of many
 * alike the first are printed and the others counted. `counts` are given when `issues` are not all.
 * @param most issues printed of one rule in one file
 */
export function formatText(
	issues: readonly Issue[],
	counts: readonly IssueCount[] = countIssues(issues),
	most?: number,
): string {
	const printed = Map.groupBy(printedIssues(issues, most), ({ file }) => file)
	const lines = [...printed].flatMap(([file, ofFile]) => [
		...ofFile.flatMap((issue, i) => linesOf(issue, isHintRepeated(ofFile, i))),
		...moreLines(
			ofFile,
			counts.filter((count) => count.file === file),
		),
	])
	return [...lines, closingLine(counts)].join('\n')
}

/** True when the issue before says the same hint: it is printed once for a run of issues alike. */
function isHintRepeated(issues: readonly Issue[], i: number): boolean {
	return i > 0 && issues[i - 1]?.hint === issues[i]?.hint
}

function linesOf(issue: Issue, hintRepeated: boolean): string[] {
	const warning = issue.severity === 'warning' ? ' peringatan (warning)' : ''
	return [
		`${placeOf(issue)} [${issue.rule}]${warning}`,
		`  seharusnya (expected): ${issue.expected}`,
		...(issue.received === null ? [] : [`  tertulis (received): ${visibleText(issue.received)}`]),
		...(hintRepeated ? [] : [`  saran (hint): ${issue.hint}`]),
	]
}

/** `file:line heading` for tables and `file:line:column` for settings, as editors and terminals link them. */
function placeOf({ file, line, column }: Issue): string {
	const place = line === null ? file : `${file}:${line}`
	if (column === null) return place
	return /^\d+$/.test(column) ? `${place}:${column}` : `${place} ${visibleName(column)}`
}

function visibleName(column: string): string {
	return visibleText(column).slice(1, -1)
}

function moreLines(printed: readonly Issue[], counts: readonly IssueCount[]): string[] {
	return counts.flatMap(({ file, rule, total }) => {
		const more = total - printed.filter((issue) => issue.rule === rule).length
		return more > 0 ? [`${file} [${rule}]`, `  dan ${more} lagi seperti itu / and ${more} more like these`] : []
	})
}
