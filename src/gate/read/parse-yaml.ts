import { type Alias, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import type { z } from 'zod'
import type { Finding, PlacedFinding, Rule } from '../../issue/finding.ts'
import { tooDeepAt } from '../nesting/too-deep.ts'
import { keysAt } from '../rules/finding/keys-at.ts'
import { schemaFaults } from '../rules/finding/schema-finding.ts'
import { untranslatedAt } from '../rules/untranslated.ts'
import { yamlSyntax } from '../rules/yaml-syntax.ts'
import { fillEnglish, speaksIndonesianOnly } from './fill-english.ts'

/** A settings file after its check: the value if it fits the schema, and always what was read. */
export type ParsedYaml<T> = {
	value: T | null
	/** What the file says, checked or not; `undefined` when it is not YAML. */
	raw: unknown
	faults: PlacedFinding[]
	/** Puts a finding beside the node at a path, or beside the nearest node above it. */
	placeAt(path: readonly PropertyKey[], finding: Finding): PlacedFinding
}

/**
 * Parses YAML and holds it to a schema. Every fault names line and column of its node; a missing key
 * is placed at the map it is missing from.
 */
export function parseYaml<T>(
	text: string,
	schema: z.ZodType<T> & { shape: object },
	rule: Rule,
	english: 'required' | 'optional' = 'required',
): ParsedYaml<T> {
	const deep = tooDeepAt(text)
	if (deep !== null) return unreadable({ line: deep, column: '1', finding: yamlSyntax('NESTED', null) })
	const lines = new LineCounter()
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' })
	const at = (offset: number, finding: Finding): PlacedFinding => {
		const { line, col } = lines.linePos(offset)
		return { line, column: String(col), finding }
	}
	const placeAt = (path: readonly PropertyKey[], finding: Finding) => at(offsetOf(document, path), finding)
	if (document.errors.length > 0) {
		const faults = document.errors.map(({ pos, code, message }) => {
			const line = text.split('\n')[lines.linePos(pos[0]).line - 1] ?? null
			return at(pos[0], yamlSyntax(/^Implicit/.test(message) ? 'MULTILINE_IMPLICIT_KEY' : code, line))
		})
		return { value: null, raw: undefined, faults, placeAt }
	}
	const alias = firstAlias(document)
	if (alias) return unreadable(at(alias.range?.[0] ?? 0, yamlSyntax('REPETITION', null)))
	const raw: unknown = document.toJS()
	const inOne = english === 'optional' || speaksIndonesianOnly(raw)
	// Before English is filled in from Indonesian: then they are the same on purpose.
	const repeated = inOne ? [] : untranslatedAt(raw)
	if (inOne) fillEnglish(raw, schema)
	const parsed = schema.safeParse(raw)
	const copied = repeated.map(({ path, finding }) => placeAt(path, named(path, finding)))
	if (parsed.success) return { value: parsed.data, raw, faults: copied, placeAt }
	const found = schemaFaults(rule, parsed.error.issues, {
		input: raw,
		keys: Object.keys(schema.shape),
		keysBelow: (path) => keysAt(schema, path),
	})
	const faults = found.map(({ path, finding }) => placeAt(path, named(path, finding)))
	return { value: null, raw, faults: [...faults, ...copied], placeAt }
}

function unreadable(fault: PlacedFinding): ParsedYaml<never> {
	return { value: null, raw: undefined, faults: [fault], placeAt: (_, finding) => ({ ...fault, finding }) }
}

/** Settings say each thing once: repeated by reference, a small file could unfold into one that fills the memory. */
function firstAlias(document: YamlDocument): Alias | undefined {
	let found: Alias | undefined
	visit(document, {
		Alias: (_, alias) => {
			found = alias
			return visit.BREAK
		},
	})
	return found
}

/** A YAML node has no heading to go by, so the finding names its key. */
function named(path: readonly PropertyKey[], finding: Finding): Finding {
	return path.length === 0 ? finding : { ...finding, expected: `${path.map(String).join('.')}: ${finding.expected}` }
}

type YamlDocument = ReturnType<typeof parseDocument>

/** Where the value at a path starts; for a value that is not there, where the key of the map around it starts. */
function offsetOf(document: YamlDocument, path: readonly PropertyKey[]): number {
	for (let length = path.length; length > 0; length--) {
		const node = document.getIn(path.slice(0, length), true)
		if (isScalar(node) && node.source !== '' && node.range) return node.range[0]
		const key = keyAt(document, path.slice(0, length))
		if (isNode(key) && key.range) return key.range[0]
		if (isNode(node) && node.range) return node.range[0]
	}
	return 0
}

/** The node of the key that a path ends in. */
function keyAt(document: YamlDocument, path: readonly PropertyKey[]): unknown {
	const map = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
	if (!isMap(map)) return undefined
	return map.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))?.key
}
