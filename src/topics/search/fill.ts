/** Fills `{n}` and `{q}` in a text. */
export function fill(text: string, values: Record<string, string>): string {
	return text.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '')
}
