import type { Finding } from '../../issue/finding.ts'
import { breakdowns } from '../../schemas/recipients.ts'
import { areaEnded } from '../rules/area-ended.ts'
import { partlyFilled } from '../rules/recipient-category.ts'
import { rareCategory } from '../rules/recipient-rare.ts'
import { partlyPaid, sumTooLarge } from '../rules/recipient-whole.ts'
import type { ProgrammePeriodCounts } from './programme-period-counts.ts'
import type { RecipientContext } from './recipient-file.ts'

/** A fault of a whole column; where it stands is the file, not a line. */
export type ColumnFault = { column: string; finding: Finding }

/** What can be said of a file only when its last row is read. */
export function checkGroups(
	groups: readonly ProgrammePeriodCounts[],
	codes: readonly string[],
	{ register, threshold }: Pick<RecipientContext, 'register' | 'threshold'>,
): ColumnFault[] {
	const villages = codes.length
	return [
		...groups.flatMap((group) => endedVillages(group, codes, register)),
		...groups.flatMap(partlyFilledColumns),
		...groups.flatMap((group) => largeSums(group, villages)),
		...rareCategories(groups, villages, threshold),
	]
}

/** Recipients of villages that were no more in the period; each end is said once. */
function endedVillages(
	group: ProgrammePeriodCounts,
	codes: readonly string[],
	register: RecipientContext['register'],
): ColumnFault[] {
	return codes.flatMap((code, village) => {
		const finding = group.count(village, 0) > 0 ? areaEnded(register.endOf(code), group.period) : null
		return finding ? [{ column: 'kode_wilayah', finding }] : []
	})
}

function partlyFilledColumns({ empty, emptyAmounts, rows }: ProgrammePeriodCounts): ColumnFault[] {
	const isPartly = (missing: number) => missing > 0 && missing < rows
	const faults: ColumnFault[] = breakdowns.flatMap((column, i) => {
		const missing = empty[i] ?? 0
		return isPartly(missing) ? [{ column, finding: partlyFilled(missing, rows) }] : []
	})
	if (isPartly(emptyAmounts)) faults.push({ column: 'nilai_rupiah', finding: partlyPaid(emptyAmounts, rows) })
	return faults
}

function largeSums(group: ProgrammePeriodCounts, villages: number): ColumnFault[] {
	for (let village = 0; village < villages; village++) {
		if (group.amount(village) > Number.MAX_SAFE_INTEGER) return [{ column: 'nilai_rupiah', finding: sumTooLarge() }]
		if (group.count(village, 0) > Number.MAX_SAFE_INTEGER) return [{ column: 'jumlah', finding: sumTooLarge() }]
	}
	return []
}

/** Categories with recipients, but over all villages and periods of a programme fewer than K of them. */
function rareCategories(groups: readonly ProgrammePeriodCounts[], villages: number, threshold: number): ColumnFault[] {
	const sums = new Map<string, { column: string; category: string; sum: number }>()
	for (const group of groups) {
		for (const { breakdown, categories, first } of group.filled) {
			categories.forEach((category, i) => {
				const key = `${group.programme.text} ${breakdown} ${category}`
				const known = sums.get(key) ?? { column: breakdown, category, sum: 0 }
				for (let village = 0; village < villages; village++) known.sum += group.count(village, first + i)
				sums.set(key, known)
			})
		}
	}
	return [...sums.values()].flatMap(({ column, category, sum }) =>
		sum > 0 && sum < threshold ? [{ column, finding: rareCategory(category, threshold) }] : [],
	)
}
