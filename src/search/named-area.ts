import type { AreaKind } from '../schemas/area.ts'
import type { AreaRow } from './index-file.ts'
import { joined } from './plain-words.ts'

/** An area as the search knows it. */
export type NamedArea = {
	code: string
	name: string
	kind: AreaKind
	/** The name in joined letters. */
	joined: string
}

const kindByLength: Readonly<Record<number, AreaKind>> = { 2: 'provinsi', 5: 'kabupaten', 8: 'kecamatan' }

/** The kind that a code alone tells; `kota` must be said. Of villages the fourth part tells the kind: 1… is a kelurahan. */
export function kindOfCode(code: string): AreaKind {
	return code === '00' ? 'negara' : (kindByLength[code.length] ?? (code[9] === '1' ? 'kelurahan' : 'desa'))
}

/** An area from its row of the index. */
export function namedArea([code, name, kind]: AreaRow): NamedArea {
	return { code, name, kind: kind ?? kindOfCode(code), joined: joined(name) }
}

/** Codes of the areas around one, from the province down to its parent. */
export function codesAround(code: string): string[] {
	const parts = code.split('.')
	return parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('.'))
}
