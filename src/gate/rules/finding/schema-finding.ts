import type { z } from 'zod'
import { alike, broken, type Finding, type Rule } from '../../../issue/finding.ts'
import { nearestWordHint } from '../../../issue/nearest-word.ts'
import { areaCodeSchema } from '../../../schemas/area-code.ts'
import type { Bilingual } from '../../../schemas/bilingual.ts'
import { indicatorSchema } from '../../../schemas/indicator.ts'
import { writtenDay } from './written-time.ts'

type SchemaIssue = z.core.$ZodIssue

/** A fault found by a schema, worded for people, with the path of the node it concerns. */
export type SchemaFault = { path: PropertyKey[]; finding: Finding }

/** What a schema was held against, and which keys it has: at the top, and below a path. */
type Parsed = {
	input: unknown
	keys: readonly string[]
	keysBelow?: (path: readonly PropertyKey[]) => readonly string[]
}

/** Words the issues of a zod schema. */
export function schemaFaults(rule: Rule, issues: readonly SchemaIssue[], parsed: Parsed): SchemaFault[] {
	return issues.flatMap((issue) => faultsOf(rule, issue, parsed))
}

function faultsOf(rule: Rule, issue: SchemaIssue, { input, keys, keysBelow = () => [] }: Parsed): SchemaFault[] {
	if (issue.code === 'unrecognized_keys') {
		const allowed = issue.path.length === 0 ? keys : keysBelow(issue.path)
		return issue.keys.map((key) => ({ path: [...issue.path, key], finding: unknownKey(rule, key, allowed) }))
	}
	const value = valueAt(input, issue.path)
	const received = value === undefined || value === null ? null : printed(value)
	const below = wantsMap(issue) ? keysBelow(issue.path) : []
	const hint = below.length > 0 && value !== undefined ? writeBelow(nameOf(issue), below) : hintFor(issue, value, rule)
	return [{ path: [...issue.path], finding: broken(rule, expectation(issue), received, hint) }]
}

function unknownKey(rule: Rule, key: string, allowed: readonly string[]): Finding {
	const list = allowed.join(', ')
	const expected =
		allowed.length > 0
			? { id: `isian yang dikenal: ${list}`, en: `a key of ${list}` }
			: { id: 'isian yang dikenal', en: 'a known key' }
	return broken(rule, expected, key, nearestWordHint(key, allowed, { id: `hapus ${key}`, en: `remove ${key}` }))
}

function wantsMap(issue: SchemaIssue): boolean {
	return issue.code === 'invalid_type' && issue.expected === 'object'
}

/** A map was written on one line, or as plain text. */
function writeBelow(name: string, keys: readonly string[]): Bilingual {
	const list = keys.map((key) => `${key}: …`).join(', ')
	return {
		id: `tulis ${name}: sendirian di barisnya, lalu isiannya di bawah, satu per baris dan menjorok dua spasi: ${list}`,
		en: `write ${name}: alone on its line, then its entries below, one a line and indented by two spaces: ${list}`,
	}
}

/** What a schema expects, in a few words. */
function expectation(issue: SchemaIssue): Bilingual {
	switch (issue.code) {
		case 'invalid_type':
			return typeNames[issue.expected] ?? alike(issue.expected)
		case 'invalid_value':
			return inList(issue.values.map(String))
		case 'too_small':
			if (issue.origin === 'string') return { id: 'teks', en: 'some text' }
			return issue.inclusive === false
				? { id: `lebih dari ${issue.minimum}`, en: `more than ${issue.minimum}` }
				: { id: `${issue.minimum} atau lebih`, en: `${issue.minimum} or more` }
		case 'too_big':
			return { id: `paling banyak ${issue.maximum}`, en: `at most ${issue.maximum}` }
		case 'invalid_format':
			return formatNames[issue.format] ?? patternNames.get(issue.pattern ?? '') ?? ownWords(issue.message)
		case 'invalid_union':
			return issue.message === 'Invalid input' ? anyTime : ownWords(issue.message)
		default:
			return ownWords(issue.message)
	}
}

function inList(words: readonly string[]): Bilingual {
	return { id: `salah satu dari ${words.join(', ')}`, en: `one of ${words.join(', ')}` }
}

/** Schemas of ours give their own words as "Indonesian / English". */
function ownWords(message: string): Bilingual {
	const [id = message, en = message] = message.split(' / ')
	return { id, en }
}

const anyTime: Bilingual = {
	id: 'tanggal 2024-12-31, bulan 2024-12, atau tahun 2024',
	en: 'a date 2024-12-31, a month 2024-12 or a year 2024',
}

const typeNames: Readonly<Record<string, Bilingual>> = {
	string: { id: 'teks', en: 'text' },
	int: { id: 'bilangan bulat', en: 'a whole number' },
	number: { id: 'angka', en: 'a number' },
	boolean: { id: 'true atau false', en: 'true or false' },
	object: { id: 'beberapa isian di bawahnya', en: 'keys with values below it' },
	array: { id: 'daftar', en: 'a list' },
}

const formatNames: Readonly<Record<string, Bilingual>> = {
	url: {
		id: 'alamat seperti https://terang.example.go.id',
		en: 'an address such as https://terang.example.go.id',
	},
	date: { id: 'tanggal seperti 2024-12-31', en: 'a date such as 2024-12-31' },
}

/** Forms of text that schemas give by a pattern, in words. */
const patternNames: ReadonlyMap<string, Bilingual> = new Map([
	[patternOf(areaCodeSchema), { id: 'kode wilayah seperti "35.29"', en: 'an area code such as "35.29"' }],
	[
		patternOf(indicatorSchema.shape.id),
		{
			id: 'huruf kecil, angka, dan tanda hubung, diawali huruf',
			en: 'small letters, digits and dashes, a letter first',
		},
	],
])

function patternOf(schema: z.ZodType): string {
	const issue = schema.safeParse('').error?.issues[0]
	return issue?.code === 'invalid_format' ? (issue.pattern ?? '') : ''
}

function nameOf(issue: SchemaIssue): string {
	return issue.path.map(String).join('.')
}

function hintFor(issue: SchemaIssue, value: unknown, rule: Rule): Bilingual {
	const name = nameOf(issue)
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
	return (typeof value === 'string' ? hintForText(issue, value) : undefined) ?? seeDocument(rule)
}

function hintForText(issue: SchemaIssue, text: string): Bilingual | undefined {
	if (issue.code === 'invalid_value') {
		return nearestWordHint(text, issue.values.map(String), {
			id: 'pilih salah satu kata itu, persis seperti tertulis',
			en: 'choose one of these words, as written',
		})
	}
	const day = wantsDay(issue) ? writtenDay(text) : undefined
	return day && day !== text
		? { id: `tulis ${day}: tahun, bulan, lalu hari`, en: `write ${day}: year, month, then day` }
		: undefined
}

function wantsDay(issue: SchemaIssue): boolean {
	return issue.code === 'invalid_union' || (issue.code === 'invalid_format' && issue.format === 'date')
}

function seeDocument({ document = 'data/README.md' }: Rule): Bilingual {
	return { id: `perbaiki menurut ${document}`, en: `mend it as ${document} says` }
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
