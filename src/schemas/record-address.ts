import type { ApiArea, ApiVillages } from './api-area.ts'
import { levelOfCode, parentCodeOf } from './area-level.ts'

/**
 * Most areas of a portal whose villages have a record of their own beside that of their kecamatan, at the address that
 * older programs ask: hosts that ask for nothing take some 20,000 files.
 */
export const MOST_OWN_RECORDS = 5000

/** Address of the public record of an area: villages stand together in the file of their kecamatan. */
export function recordAddress(code: string): string {
	const file = levelOfCode(code) === 'desa-kelurahan' ? `${parentCodeOf(code)}/desa` : code
	return `/api/v1/wilayah/${file}.json`
}

/** The record of an area in the file of its address; `null` where the file does not tell of it. */
export function recordIn(file: ApiArea | ApiVillages, code: string): ApiArea | null {
	const records = 'desa' in file ? file.desa : [file]
	return records.find(({ kode_wilayah }) => kode_wilayah === code) ?? null
}
