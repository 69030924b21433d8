import type { z } from 'zod'

/**
 * A portal in Indonesian alone needs no English. Its texts are filled in at the gate, English from Indonesian, so that
 * nothing after the gate meets a text that lacks a language.
 */
export function fillEnglish(raw: unknown, schema: z.ZodType): void {
	const missing = schema.safeParse(raw).error?.issues ?? []
	for (const { code, path } of missing) {
		if (code !== 'invalid_type' || path.at(-1) !== 'en') continue
		const text = nodeAt(raw, path.slice(0, -1))
		if (text && typeof text.id === 'string' && text.en === undefined) text.en = text.id
	}
}

/** A row of a table, its empty `…_en` cells filled from the column they translate. */
export function fillEnglishCells(cells: Readonly<Record<string, string>>): Record<string, string> {
	const filled = { ...cells }
	for (const [heading, text] of Object.entries(cells)) {
		if (heading.endsWith('_en') && text.trim() === '') filled[heading] = cells[heading.slice(0, -'_en'.length)] ?? ''
	}
	return filled
}

/** Whether settings say `languages: [id]`. */
export function speaksIndonesianOnly(settings: unknown): boolean {
	if (typeof settings !== 'object' || settings === null || !('languages' in settings)) return false
	const { languages } = settings
	return Array.isArray(languages) && languages.length === 1 && languages[0] === 'id'
}

type Node = Record<string, unknown>

function nodeAt(raw: unknown, path: readonly PropertyKey[]): Node | undefined {
	let node: unknown = raw
	for (const key of path) {
		if (typeof node !== 'object' || node === null) return undefined
		node = Reflect.get(node, key)
	}
	return typeof node === 'object' && node !== null ? (node as Node) : undefined
}
