/**
 * The desk's worker holds tables to schemas and writes no JSON Schema of them, yet zod brings what would: 5 KB of the
 * desk's scripts, packed. Their functions are named and do nothing. Forms that read a schema's shape have zod of their own.
 */
export const withoutJsonSchema = {
	name: 'without-json-schema',
	transform: {
		filter: { id: /\/zod\/v4\/core\/(?:json-schema-processors|to-json-schema)\.js$/ },
		handler: (code: string) => ({ code: emptied(code), map: null }),
	},
}

/** A module with the same names, none of which does anything. */
export function emptied(code: string): string {
	const declared = [...code.matchAll(/^export (?:const|function) (\w+)/gm)]
	const renamed = [...code.matchAll(/^export \{ \w+ as (\w+) \}/gm)]
	const names = [...declared, ...renamed].map(([, name]) => `nothing as ${name}`)
	return `const nothing = () => undefined\nexport { ${names.join(', ')} }\n`
}
