/** Custom properties of the page by name, without the two dashes: `{ paper: '#fbf7ee' }`. */
export type Tokens = Readonly<Record<string, string>>

/** The values of some sheets of tokens by mode; what the dark mode does not set anew keeps its light value. */
export function readTokens(...sheets: readonly string[]): { light: Tokens; dark: Tokens } {
	const parts = sheets.map((css) => (css.split('forced-colors')[0] ?? '').split('prefers-color-scheme: dark'))
	const light = Object.assign({}, ...parts.map(([before = '']) => declared(before)))
	const dark = Object.assign({}, light, ...parts.map(([, after = '']) => declared(after)))
	return { light: resolved(light), dark: resolved(dark) }
}

function declared(css: string): Record<string, string> {
	return Object.fromEntries(
		[...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value?.trim()]),
	)
}

/** `var(--ink)` becomes the value of `ink`. */
function resolved(tokens: Record<string, string>): Tokens {
	const follow = (value: string): string => {
		const name = /^var\(--([\w-]+)\)$/.exec(value)?.[1]
		return name ? follow(tokens[name] ?? '') : value
	}
	return Object.fromEntries(Object.entries(tokens).map(([name, value]) => [name, follow(value)]))
}
