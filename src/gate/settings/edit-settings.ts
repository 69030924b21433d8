import { type Document, isCollection, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLSeq } from 'yaml'
import type { z } from 'zod'
import type { Rule } from '../../issue/finding.ts'
import type { SettingChange, SettingField } from '../../schemas/settings-form.ts'
import { parseYaml } from '../read/parse-yaml.ts'
import { plain, settingFields } from './setting-fields.ts'
import { eitherMap, type SettingShape, settingShape, shapeAt } from './setting-shape.ts'

type Schema = z.ZodType & { shape: object }

/** The settings of a file as a form; `null` where it is no YAML that the gate would read. */
export function openSettings(text: string, schema: Schema, rule: Rule): SettingField[] | null {
	return isReadable(text, schema, rule) ? settingFields(documentOf(text), settingShape(schema)) : null
}

/**
 * A settings file with some settings changed: its comments, its order and all else stay as they are. What is emptied and
 * may be absent is taken out. `null` where the file cannot be read, or a change is of nothing that the schema knows.
 */
export function editSettings(
	text: string,
	changes: readonly SettingChange[],
	schema: Schema,
	rule: Rule,
): string | null {
	const shape = settingShape(schema)
	const known = changes.every(({ path }) => shapeAt(shape, path))
	if (!known || !isReadable(text, schema, rule)) return null
	const document = documentOf(text)
	for (const change of changes) setAt(document, shape, change)
	// From the last entry of a list to its first: taking one out moves those behind it.
	const lastFirst = [...changes].sort((one, other) => entryOf(other.path) - entryOf(one.path))
	for (const { path } of lastFirst) prune(document, shape, path)
	const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
	const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
	return mark + document.toString({ lineWidth: 0, flowCollectionPadding: false }).replaceAll('\n', lineEnd)
}

/** The number of the entry that a path leads into; 0 where it leads into none. */
function entryOf(path: readonly string[]): number {
	return Number(path.find((key) => /^\d+$/.test(key)) ?? 0)
}

/** Whether the gate could tell what stands where: a value that is wrong can be mended, a file that is no YAML cannot. */
function isReadable(text: string, schema: Schema, rule: Rule): boolean {
	const { raw } = parseYaml(text.replace(/^\uFEFF/, ''), schema, rule)
	return typeof raw === 'object' && raw !== null && !Array.isArray(raw)
}

function documentOf(text: string): Document {
	return parseDocument(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'))
}

function setAt(document: Document, shape: SettingShape, { path, text }: SettingChange): void {
	const around = path.slice(0, -1)
	const holder = shapeAt(shape, around)
	if (holder && eitherMap(holder.shape)) {
		setEither(document, around, { [path.at(-1) ?? '']: text.trim() })
		return
	}
	const leaf: SettingShape = shapeAt(shape, path)?.shape ?? {}
	const keys = keysOf(document, shape, path)
	const before = document.getIn(keys, true)
	if (leaf.type === 'array') {
		const texts = text.split(/[\n,;]+/).map((one) => one.trim())
		document.setIn(
			keys,
			listNode(
				document,
				before,
				texts.filter((one) => one !== ''),
			),
		)
	} else document.setIn(keys, valueFrom(leaf, text.trim()))
}

/** One text where both languages say the same, or where there is no English. */
function setEither(document: Document, path: readonly string[], change: Readonly<Record<string, string>>): void {
	const said = (language: string) => change[language] ?? textAt(document, [...path, language])
	const [id, en] = [said('id'), said('en')]
	// What was one text for both goes on being one where only the Indonesian is written anew.
	const stays = change.en === undefined && !isMap(document.getIn(path))
	document.setIn(path, stays || en === '' || id === en ? id : document.createNode({ id, en }))
}

function textAt(document: Document, path: readonly string[]): string {
	const value = plain(document, path)
	return typeof value === 'string' ? value : ''
}

/** A path as the document takes it: numbers for entries of lists; what stands in the way and holds nothing goes. */
function keysOf(document: Document, shape: SettingShape, path: readonly string[]): (string | number)[] {
	const keys = path.map((key, at) => (shapeAt(shape, path.slice(0, at))?.shape.items ? Number(key) : key))
	for (let length = 1; length < keys.length; length++) {
		const node = document.getIn(keys.slice(0, length), true)
		if (node !== undefined && !isCollection(node)) document.deleteIn(keys.slice(0, length))
	}
	return keys
}

function valueFrom({ type }: SettingShape, text: string): string | number | boolean {
	if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
	return type === 'integer' && /^\d{1,9}$/.test(text) ? Number(text) : text
}

/** What stays in a list keeps its quotes and its comment. */
function listNode(document: Document, before: unknown, texts: readonly string[]): YAMLSeq {
	const old = isSeq(before) ? before : null
	const first = old?.items.find(isScalar)
	const items = texts.map((text) => {
		const kept = old?.items.find((item) => isScalar(item) && item.value === text)
		if (kept) return kept
		const fresh = document.createNode(text) as Node & { type?: unknown }
		if (first?.type) fresh.type = first.type
		return fresh
	})
	if (old) {
		old.items = items
		return old
	}
	const list = document.createNode([], { flow: true }) as YAMLSeq
	list.items = items
	return list
}

/** Takes out what was emptied, and whatever around it holds nothing any more, as far as the schema can do without it. */
function prune(document: Document, shape: SettingShape, path: readonly string[]): void {
	const keys = path.map((key, at) => (shapeAt(shape, path.slice(0, at))?.shape.items ? Number(key) : key))
	for (let length = path.length; length > 0; length--) {
		const node = document.getIn(keys.slice(0, length), true)
		if (node === undefined) continue
		if (!isEmpty(node)) return
		if (shapeAt(shape, path.slice(0, length))?.optional) document.deleteIn(keys.slice(0, length))
	}
}

function isEmpty(node: unknown): boolean {
	if (isScalar(node)) return node.value === '' || node.value === null
	if (isMap(node)) return node.items.every(({ value }) => isEmpty(value))
	return isSeq(node) && node.items.every(isEmpty)
}
