/** The ten fields of the source; a portal in Indonesian alone leaves English out, and the gate fills it in. */
export const sourceFields = [
	'title',
	'publisher',
	'table',
	'register',
	'issued',
	'source',
	'copies',
	'method',
	'licence',
	'caution',
] as const
export type SourceField = (typeof sourceFields)[number]
