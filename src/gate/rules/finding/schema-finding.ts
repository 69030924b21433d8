import type { z } from 'zod'
import { broken, type Finding, type Rule } from '../../../issue/finding.ts'
import { nearestWord } from '../../../issue/nearest-word.ts'
import { areaCodeSchema } from '../../../schemas/area-code.ts'
import type { Bilingual } from '../../../schemas/bilingual.ts'
import { indicatorSchema } from '../../../schemas/indicator.ts'

type SchemaIssue = z.core.$ZodIssue

/** A fault found by a schema, worded for people, with the path of the node it concerns. */
export type SchemaFault = { path: PropertyKey[]; finding: Finding }

/**
 * Words the issues of a zod schema. `keys` are the keys at the top, named when an unknown one is met;
 * `input` is what was parsed, for what was received.
 */
export function schemaFaults(
	rule: Rule,
	issues: readonly SchemaIssue[],
	input: unknown,
	keys: readonly string[],
): SchemaFault[] {
	return issues.flatMap((issue) => faultsOf(rule, issue, input, keys))
}

function faultsOf(rule: Rule, issue: SchemaIssue, input: unknown, keys: readonly string[]): SchemaFault[] {
	if (issue.code === 'unrecognized_keys') {
		const allowed = issue.path.length === 0 ? keys : []
		return issue.keys.map((key) => ({ path: [...issue.path, key], finding: unknownKey(rule, key, allowed) }))
	}
	const value = valueAt(input, issue.path)
	const received = value === undefined || value === null ? null : printed(value)
	return [{ path: [...issue.path], finding: broken(rule, expectation(issue), received, hintFor(issue, value)) }]
}

function unknownKey(rule: Rule, key: string, allowed: readonly string[]): Finding {
	const near = nearestWord(key, allowed)
	const expected = allowed.length > 0 ? `a key of ${allowed.join(', ')}` : 'a known key'
	return broken(rule, expected, key, {
		id: near ? `mungkin maksudnya ${near}` : `hapus ${key}`,
		en: near ? `perhaps ${near} is meant` : `remove ${key}`,
	})
}

/** What a schema expects, in a few English words. */
function expectation(issue: SchemaIssue): string {
	switch (issue.code) {
		case 'invalid_type':
			return typeNames[issue.expected] ?? issue.expected
		case 'invalid_value':
			return `one of ${issue.values.map(String).join(', ')}`
		case 'too_small':
			if (issue.origin === 'string') return 'some text'
			return issue.inclusive === false ? `more than ${issue.minimum}` : `${issue.minimum} or more`
		case 'too_big':
			return `at most ${issue.maximum}`
		case 'invalid_format':
			return formatNames[issue.format] ?? patternNames.get(issue.pattern ?? '') ?? issue.message
		case 'invalid_union':
			return issue.message === 'Invalid input' ? 'a date 2024-12-31, a month 2024-12 or a year 2024' : issue.message
		default:
			return issue.message
	}
}

const typeNames: Readonly<Record<string, string>> = {
	string: 'text',
	int: 'a whole number',
	number: 'a number',
	boolean: 'true or false',
	object: 'keys with values',
	array: 'a list',
}

const formatNames: Readonly<Record<string, string>> = {
	url: 'an address such as https://terang.example.go.id',
	date: 'a date such as 2024-12-31',
}

/** Forms of text that schemas give by a pattern, in words. */
const patternNames: ReadonlyMap<string, string> = new Map([
	[patternOf(areaCodeSchema), 'an area code such as "35.29"'],
	[patternOf(indicatorSchema.shape.id), 'small letters, digits and dashes, a letter first'],
])

function patternOf(schema: z.ZodType): string {
	const issue = schema.safeParse('').error?.issues[0]
	return issue?.code === 'invalid_format' ? (issue.pattern ?? '') : ''
}

function hintFor(issue: SchemaIssue, value: unknown): Bilingual {
	const name = issue.path.map(String).join('.')
	if (value === undefined && issue.path.length > 1 && issue.path.at(-1) === 'en') {
		return {
			id: `isi ${name}, atau tulis languages: [id] di portal.yaml bila portal ini berbahasa Indonesia saja`,
			en: `fill in ${name}, or write languages: [id] in portal.yaml if this portal speaks Indonesian only`,
		}
	}
	if (value === undefined || value === null || value === '') {
		return { id: `isi ${name || 'berkas ini'}`, en: `fill in ${name || 'this file'}` }
	}
	if (typeof value === 'number' && wantsText(issue)) {
		return { id: `apit dengan tanda petik: "${value}"`, en: `put it in quotes: "${value}"` }
	}
	if (issue.code === 'invalid_value' && typeof value === 'string') {
		const near = nearestWord(value, issue.values.map(String))
		if (near) return { id: `mungkin maksudnya ${near}`, en: `perhaps ${near} is meant` }
	}
	return { id: 'perbaiki menurut data/README.md', en: 'mend it as data/README.md says' }
}

function wantsText(issue: SchemaIssue): boolean {
	return issue.code === 'invalid_union' || (issue.code === 'invalid_type' && issue.expected === 'string')
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
	let value = input
	for (const key of path) {
		if (typeof value !== 'object' || value === null) return undefined
		value = Reflect.get(value, key)
	}
	return value
}

function printed(value: unknown): string {
	return typeof value === 'string' ? value : JSON.stringify(value)
}
