import type { Issue } from '../../../src/schemas/issue.ts'

/** Issues as one JSON array, an issue a line, in pieces: a million of them do not fit into one string. */
export function* formatJson(issues: readonly Issue[]): Generator<string> {
	yield '['
	for (let i = 0; i < issues.length; i++) yield `${i === 0 ? '\n' : ',\n'}${JSON.stringify(issues[i])}`
	yield issues.length === 0 ? ']\n' : '\n]\n'
}
