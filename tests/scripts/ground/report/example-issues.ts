import type { Issue } from '../../../../src/schemas/issue.ts'

const range = {
	severity: 'error',
	expected: '0 to 100',
	hint: 'nilai memakai persen / the value is in percent',
} as const

/** Issues of every shape: in a table, in settings, about a whole file. */
export const example: Issue[] = [
	{ ...range, file: 'data/observations/a.csv', line: 14, column: 'nilai', rule: 'percent-range', received: '112,4' },
	{ ...range, file: 'data/observations/a.csv', line: 15, column: 'nilai', rule: 'percent-range', received: '-1' },
	{
		file: 'data/observations/a.yaml',
		line: 3,
		column: '9',
		rule: 'sidecar-schema',
		severity: 'warning',
		expected: 'issued: a date',
		received: '2024',
		hint: 'apit dengan tanda petik / put it in quotes',
	},
	{
		file: 'data/portal.yaml',
		line: null,
		column: null,
		rule: 'file-missing',
		severity: 'error',
		expected: 'this file',
		received: null,
		hint: 'tambahkan / add it',
	},
]

/** Many issues of one rule in one file. */
export function many(count: number): Issue[] {
	return Array.from({ length: count }, (_, i) => ({
		...range,
		file: 'a.csv',
		line: i + 2,
		column: 'nilai',
		rule: 'range',
		received: String(i),
	}))
}
