/** JSON with sorted keys, tabs and a line end: the same value gives the same bytes, and a change reads well in a diff. */
export function stableJson(value: unknown): string {
	return `${JSON.stringify(sortKeys(value), null, '\t')}\n`
}

/** JSON with sorted keys on one line, for files that only programs read. */
export function compactJson(value: unknown): string {
	return `${JSON.stringify(sortKeys(value))}\n`
}

function sortKeys(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sortKeys)
	if (value === null || typeof value !== 'object') return value
	const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
	return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]))
}
