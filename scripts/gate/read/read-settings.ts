import type { z } from 'zod'
import { firstWrongByte } from '../../../src/gate/csv/wrong-byte.ts'
import { parseYaml } from '../../../src/gate/read/parse-yaml.ts'
import { notUtf8 } from '../../../src/gate/rules/encoding.ts'
import type { Finding, Rule } from '../../../src/issue/finding.ts'
import type { IssueCollector } from '../../../src/issue/issue-collector.ts'
import { readWhole } from '../folder/data-folder.ts'

/** A settings file as read; `report` puts a later finding beside the node it concerns. */
export type Settings<T> = {
	value: T | null
	/** What the file says under a key at the top, checked or not. */
	said(key: string): unknown
	report(path: readonly PropertyKey[], finding: Finding): void
}

/** Reads a `.yaml` file, holds it to its schema and reports what is wrong; personal data is looked for before. */
export async function readSettings<T>(
	path: string,
	schema: z.ZodType<T> & { shape: object },
	rule: Rule,
	issues: IssueCollector,
	english: 'required' | 'optional' = 'required',
): Promise<Settings<T>> {
	const bytes = await readWhole(path, issues)
	if (!bytes) return nothing
	const wrong = firstWrongByte(bytes)
	if (wrong !== -1) {
		const line = bytes.toString('latin1', 0, wrong).split('\n').length
		issues.add(path, line, null, notUtf8(bytes[wrong] ?? 0, wrong, 'settings'))
		return nothing
	}
	const text = bytes.toString().replace(/^\uFEFF/, '')
	const parsed = parseYaml(text, schema, rule, english)
	for (const fault of parsed.faults) issues.addPlaced(path, fault)
	return {
		value: parsed.value,
		said: (key) => (typeof parsed.raw === 'object' && parsed.raw ? Reflect.get(parsed.raw, key) : undefined),
		report: (at, finding) => issues.addPlaced(path, parsed.placeAt(at, finding)),
	}
}

const nothing = { value: null, said: () => undefined, report: () => {} }
