import { type Document, isMap, isSeq } from 'yaml'
import type { SettingField, SettingKind } from '../../schemas/settings-form.ts'
import { eitherMap, isBilingual, membersOf, type SettingShape } from './setting-shape.ts'

/** Between the texts of a list, as a person writes them. */
const BETWEEN = ', '

/**
 * Every setting that a schema knows, in its order, with what a file says of it. A list of maps has its entries and room
 * for one more. Texts in English are left out where the portal has none.
 */
export function settingFields(document: Document, shape: SettingShape): SettingField[] {
	const languages = plain(document, ['languages'])
	const hasEnglish = !Array.isArray(languages) || languages.includes('en')
	return fieldsOf({ shape, path: [], required: true }, { document, hasEnglish })
}

type Place = { shape: SettingShape; path: readonly string[]; required: boolean }
type Around = { document: Document; hasEnglish: boolean }

function fieldsOf({ shape, path, required }: Place, around: Around): SettingField[] {
	const either = eitherMap(shape)
	const map = either ?? shape
	if (map.items && membersOf(map.items).length > 0) return entriesOf(map.items, path, around)
	const members = membersOf(map)
	if (members.length === 0) return [leafOf({ shape, path, required }, around)]
	const bilingual = isBilingual(map)
	return members
		.filter(([key]) => around.hasEnglish || !(bilingual && key === 'en'))
		.flatMap(([key, member]) => {
			const place = {
				shape: either ? { ...member, minLength: 0 } : member,
				path: [...path, key],
				required: required && !either && (map.required?.includes(key) ?? false),
			}
			return fieldsOf(place, around)
		})
}

function entriesOf(entry: SettingShape, path: readonly string[], around: Around): SettingField[] {
	const node = around.document.getIn(path)
	const count = isSeq(node) ? node.items.length : 0
	return Array.from({ length: count + 1 }, (_, at) => at).flatMap((at) =>
		fieldsOf({ shape: entry, path: [...path, String(at)], required: at < count }, around),
	)
}

function leafOf({ shape, path, required }: Place, { document }: Around): SettingField {
	const said = plain(document, path)
	const words = shape.enum ?? shape.items?.enum ?? []
	const mayBeEmpty = shape.default !== undefined || (shape.type === 'string' && !shape.minLength && !shape.enum)
	return {
		path,
		kind: kindOf(shape),
		choices: words,
		required: required && !(mayBeEmpty && said === ''),
		text: textOf(said ?? shape.default),
	}
}

function kindOf({ type, enum: words, items }: SettingShape): SettingKind {
	if (words) return 'choice'
	if (type === 'boolean') return 'switch'
	if (type === 'integer' || type === 'number') return 'number'
	if (items) return items.enum ? 'choices' : 'list'
	return 'text'
}

function textOf(value: unknown): string {
	if (Array.isArray(value)) return value.map(String).join(BETWEEN)
	return value === undefined || value === null || typeof value === 'object' ? '' : String(value)
}

/** The value at a path; of one text for both languages, that text in each. */
export function plain(document: Document, path: readonly string[]): unknown {
	const node = document.getIn(path, true)
	if (node !== undefined) return (node as { toJS(document: Document): unknown } | null)?.toJS(document)
	const around = document.getIn(path.slice(0, -1))
	return typeof around === 'string' && path.length > 1 && !isMap(around) ? around : undefined
}
