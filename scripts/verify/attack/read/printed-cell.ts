/** What a recipient number of the site is about. */
export type CellPlace = {
	area: string
	programme: string
	period: string
	/** `total` or the name of a breakdown. */
	breakdown: string
	category: string
	/** `keluarga`, `orang`, `kelompok`, `rupiah`, or the name of anything worked out from them. */
	measure: string
}

/** Kinds of source; each has its own way to mark a hidden cell. */
export type SourceKind = 'csv' | 'json' | 'html-id' | 'html-en'

/** A recipient cell as one file of the site prints it. */
export type PrintedCell = CellPlace & {
	kind: SourceKind
	file: string
	line: number | null
	state: 'shown' | 'hidden' | 'missing'
	/** The number of a shown cell, else `null`. */
	value: number | null
	/** Everything that marks a cell without a number: status, words, classes. Must not differ between cells. */
	mark: string
	/** Other numbers printed in the same row or record, by name. */
	others: readonly { name: string; value: number }[]
}

/** A text in a recipient table that should be a number or a mark and is neither. */
export type UnreadNumber = { file: string; line: number | null; where: string }

/** What one file of the site says about recipients. */
export type FileReading = {
	cells: PrintedCell[]
	unread: UnreadNumber[]
	/** Where in a page the numbers stand that were read, in order. */
	read?: [number, number][]
}

const groupSign = 'Σ '

/** The place of a sum over the areas whose codes a file lists, parted by spaces; there may be one only. */
export function groupOf(codes: string): string {
	return groupSign + codes
}

/** Areas that a printed number adds up; `null` for the number of a single area. */
export function areasOfGroup(area: string): string[] | null {
	return area.startsWith(groupSign) ? area.slice(groupSign.length).split(' ') : null
}

export const countMeasures: ReadonlySet<string> = new Set(['keluarga', 'orang', 'kelompok'])

/** A cell in words, for issues: place only, never a number. */
export function sayPlace({ area, programme, period, breakdown, category, measure }: CellPlace): string {
	const part = breakdown === 'total' ? 'total' : `${breakdown} = ${category}`
	return `${area}, ${programme}, ${period}, ${part}, ${measure}`
}
