import type { IssueCount } from '../../../src/issue/issue-collector.ts'
import type { Issue } from '../../../src/schemas/issue.ts'

/** Issues listed in JSON of one rule in one file, unless all are asked for. */
export const LISTED_PER_RULE = 100

/**
 * Issues as one JSON array, an issue a line, in pieces: a million of them do not fit into one string. What was counted
 * and not kept ends the array: for each rule and file one issue more, which says how many there are.
 */
export function* formatJson(issues: readonly Issue[], counts: readonly IssueCount[] = []): Generator<string> {
	yield '['
	let isFirst = true
	for (const issue of [...issues, ...counts.flatMap(moreOf)]) {
		yield `${isFirst ? '\n' : ',\n'}${JSON.stringify(issue)}`
		isFirst = false
	}
	yield isFirst ? ']\n' : '\n]\n'
}

function moreOf({ file, rule, severity, total, kept }: IssueCount): Issue[] {
	const more = total - kept
	if (more <= 0) return []
	const expected = `${more} masalah lagi dari aturan ini di berkas ini / ${more} more issues of this rule in this file`
	const hint = `dan ${more} lagi seperti itu; semuanya tampil dengan --all / and ${more} more like these; --all lists them`
	return [{ file, line: null, column: null, rule, severity, expected, received: null, hint }]
}
