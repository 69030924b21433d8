/**
 * What is asked of the source of a table, in the order of the forms: the fields that every sidecar needs. A portal in
 * Indonesian alone leaves English out, and the gate fills it in.
 */
export const sourceFields = [
	'title',
	'publisher',
	'table',
	'source',
	'register',
	'licence',
	'issued',
	'copies',
	'method',
	'cautions',
] as const
export type SourceField = (typeof sourceFields)[number]
