import { slugOf } from '../engine/slug-of.ts'

/**
 * Name in `attachments/` for a file that its owner calls something else: it becomes part of an address.
 * @param taken names that other files of the item have
 * @returns `null` for a file that is neither PDF nor CSV by its name
 */
export function attachmentName(called: string, taken: readonly string[]): string | null {
	const ending = /\.(?:pdf|csv)$/i.exec(called)?.[0].toLowerCase()
	if (ending === undefined) return null
	const stem = slugOf(called.slice(0, -ending.length)) || 'lampiran'
	let name = `${stem}${ending}`
	for (let number = 2; taken.includes(name); number++) name = `${stem}-${number}${ending}`
	return name
}
