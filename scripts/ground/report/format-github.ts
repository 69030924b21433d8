import type { IssueCount } from '../../../src/issue/issue-collector.ts'
import type { Issue } from '../../../src/schemas/issue.ts'
import { closingLine, countIssues, printedIssues } from './count-issues.ts'
import { visibleText } from './visible-text.ts'

/**
 * Issues as workflow commands, which GitHub shows beside the line; the closing line stands in the log.
 * @param most issues printed of one rule in one file
 */
export function formatGithub(
	issues: readonly Issue[],
	counts: readonly IssueCount[] = countIssues(issues),
	most?: number,
): string {
	return [...printedIssues(issues, most).map(commandOf), closingLine(counts)].join('\n')
}

function commandOf(issue: Issue): string {
	const { file, line, column, rule, severity, expected, received, hint } = issue
	const isNumber = column !== null && /^\d+$/.test(column)
	const properties = [
		`file=${escapeProperty(file)}`,
		...(line === null ? [] : [`line=${line}`]),
		...(isNumber ? [`col=${column}`] : []),
		`title=${escapeProperty(column === null || isNumber ? rule : `${column} [${rule}]`)}`,
	]
	const got = received === null ? '' : `\ntertulis (received): ${visibleText(received)}`
	return `::${severity} ${properties.join(',')}::${escapeData(`seharusnya (expected): ${expected}${got}\nsaran (hint): ${hint}`)}`
}

/** Escapes as the runner of GitHub Actions undoes it: data may not hold line breaks … */
function escapeData(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** … and properties moreover no colon and no comma. */
function escapeProperty(text: string): string {
	return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
