import { readDocument } from '../../contract/read-generated.ts'
import { apiIndexSchema } from '../../schemas/api-index.ts'
import type { Language } from '../../schemas/bilingual.ts'

/** A kind of record that programs may ask for, as the page tells it; addresses without the site. */
export type ApiRecord = { pattern: string; schema: string; example: string | null; says: string }

/** What the interface offers, as its own index tells programs. */
export function apiRecords(language: Language): ApiRecord[] {
	const { rekaman } = apiIndexSchema.parse(JSON.parse(new TextDecoder().decode(readDocument('api/v1/index.json'))))
	return rekaman.map(({ pola, skema, contoh, keterangan }) => ({
		pattern: pathOf(pola),
		schema: pathOf(skema),
		example: contoh === undefined ? null : pathOf(contoh),
		says: keterangan[language],
	}))
}

function pathOf(address: string): string {
	return address.replace(/^https?:\/\/[^/]+/, '')
}
