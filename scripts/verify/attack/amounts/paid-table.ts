import { countMeasures } from '../read/printed-cell.ts'
import type { PublishedTable } from '../tables/rebuilt-tables.ts'
import type { PaidGroup } from './benefit-kinds.ts'

/** Counts of one programme and period with their rupiah. */
export type PaidTable = { counts: PublishedTable; rupiah: PublishedTable }

/** Puts tables of counts and of rupiah together. */
export function paidTables(tables: readonly PublishedTable[]): PaidTable[] {
	const keyOf = ({ programme, period }: PublishedTable) => `${programme}\t${period}`
	const byKey = new Map(tables.filter(({ measure }) => measure === 'rupiah').map((table) => [keyOf(table), table]))
	return tables
		.filter(({ measure }) => countMeasures.has(measure))
		.flatMap((counts) => {
			const rupiah = byKey.get(keyOf(counts))
			return rupiah ? [{ counts, rupiah }] : []
		})
}

/** Recipients and rupiah of an area, by its place among the counts; NaN where hidden. */
export function paidIn({ counts, rupiah }: PaidTable, area: number): PaidGroup {
	const at = rupiah.areaAt.get(counts.areas[area] as string)
	return {
		recipients: counts.totals.columns[0]?.[area] as number,
		rupiah: at === undefined ? Number.NaN : (rupiah.totals.columns[0]?.[at] as number),
	}
}

/** True where both numbers are known and somebody is counted. */
export function isKnown({ recipients, rupiah }: PaidGroup): boolean {
	return recipients > 0 && !Number.isNaN(rupiah)
}
