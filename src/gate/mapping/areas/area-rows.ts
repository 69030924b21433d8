import type { AreaKind } from '../../../schemas/area.ts'
import type { AreaLevel } from '../../../schemas/area-level.ts'
import type { MappingArea } from '../understanding.ts'

/** What a row says of its area, and what was made of it. */
export type AreaRow = {
	row: number
	/** What its cells say as codes of the ministry, the finest; several where a zero was eaten. */
	codes: readonly string[]
	/** Position of the code, and of the name. */
	codeColumn: number | null
	nameColumn: number | null
	/** The name of its own level, and the names above, nearest first. */
	name: string
	level: AreaLevel | 'any'
	/** The levels that areas of its column may have. */
	levels: readonly AreaLevel[]
	above: readonly { level: AreaLevel; text: string }[]
	/** Areas that the codes of upper levels say. */
	within: readonly string[]
	/** A heading inside the table: "Kota" above the cities, the kecamatan above its desa. */
	groupKinds: readonly AreaKind[] | null
	/** The areas that it may name. */
	groups: readonly MappingArea[]
}

export type AreaOutcome =
	| { kind: 'area'; area: MappingArea }
	/** Waits for the answer to a question. */
	| { kind: 'open'; id: string }
	/** Left out by the steward. */
	| { kind: 'left' }
