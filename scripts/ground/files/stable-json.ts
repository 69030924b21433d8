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
	const sorted: Record<string, unknown> = {}
	for (const key of Object.keys(value).sort()) sorted[key] = sortKeys(Reflect.get(value, key))
	return sorted
}
