/** What settings hold: texts, numbers, yes and no, lists and maps of them. */
export type YamlValue =
	| string
	| number
	| boolean
	| readonly YamlValue[]
	| { readonly [key: string]: YamlValue | undefined }

/**
 * Writes a value as YAML a person can go on editing: maps and lists in lines, every text in double quotes, so that no
 * text is taken for a number, a date or a mark. What is absent is left out.
 */
export function yamlOf(value: YamlValue): string {
	return `${lines(value, '').join('\n')}\n`
}

function lines(value: YamlValue, indent: string): string[] {
	if (typeof value !== 'object') return [`${indent}${scalar(value)}`]
	if (isEmpty(value)) return [emptyOf(value)]
	if (isList(value)) return value.flatMap((item) => listItem(item, indent))
	return Object.entries(value).flatMap(([key, part]) => (part === undefined ? [] : entry(key, part, indent)))
}

function entry(key: string, value: YamlValue, indent: string): string[] {
	if (typeof value !== 'object') return [`${indent}${key}: ${scalar(value)}`]
	if (isEmpty(value)) return [`${indent}${key}: ${emptyOf(value)}`]
	return [`${indent}${key}:`, ...lines(value, `${indent}  `)]
}

function listItem(item: YamlValue, indent: string): string[] {
	if (typeof item !== 'object') return [`${indent}- ${scalar(item)}`]
	if (isEmpty(item)) return [`${indent}- ${emptyOf(item)}`]
	const [first = '', ...rest] = lines(item, `${indent}  `)
	return [`${indent}- ${first.trimStart()}`, ...rest]
}

function isList(value: YamlValue): value is readonly YamlValue[] {
	return Array.isArray(value)
}

function emptyOf(value: YamlValue): string {
	return isList(value) ? '[]' : '{}'
}

function isEmpty(value: object): boolean {
	return Object.values(value).every((part) => part === undefined)
}

/** Double quotes of YAML read the escapes of JSON. */
function scalar(value: string | number | boolean): string {
	return typeof value === 'string' ? JSON.stringify(value) : String(value)
}
