import type { ProtectedCell } from '../../../../src/schemas/recipients.ts'

/** What names a cell inside one programme and period. */
export type CellKey = Pick<ProtectedCell, 'area' | 'breakdown' | 'category' | 'measure'>

/** One release of one programme and period: each cell that was published, with its value, or `null` where hidden. */
export type ReleaseState = ReadonlyMap<string, { key: CellKey; value: number | null }>

/** A cell's name as one word. */
export function cellName({ area, breakdown, category, measure }: CellKey): string {
	return `${area}\t${breakdown}\t${category}\t${measure}`
}

/** True for the count of an area, before any breakdown; amounts in rupiah are told apart. */
export function isTotal({ breakdown, measure }: CellKey): boolean {
	return breakdown === 'total' && measure !== 'rupiah'
}

/** The cells of one programme and period as a release. */
export function releaseState(cells: readonly ProtectedCell[]): ReleaseState {
	return new Map(
		cells.map((cell) => {
			const { area, breakdown, category, measure, value } = cell
			return [cellName(cell), { key: { area, breakdown, category, measure }, value }]
		}),
	)
}

/** True for a cell that a release published with its value. */
export function isShown(cell: { value: number | null } | undefined): boolean {
	return cell !== undefined && cell.value !== null
}

/** True for a cell that a release published as hidden. */
export function isHidden(cell: { value: number | null } | undefined): boolean {
	return cell !== undefined && cell.value === null
}
