import type { PublishedComparison } from '../../gate/comparison/compare-published.ts'

/** What becomes of one period of a dataset when a draft is saved into it, in figures. */
export type PeriodFate = {
	period: string
	added: number
	same: number
	changed: number
	/** There already, and not in the draft: they stay as they are. */
	kept: number
}

/** All periods that the dataset will hold, the oldest first: no figure of any of them is removed. */
export function periodFates({ columns, untouched }: Pick<PublishedComparison, 'columns' | 'untouched'>): PeriodFate[] {
	const fates = new Map<string, PeriodFate>()
	const of = (period: string) => {
		const fate = fates.get(period) ?? { period, added: 0, same: 0, changed: 0, kept: 0 }
		fates.set(period, fate)
		return fate
	}
	for (const { period, added, same, changed, missing } of columns) {
		const fate = of(period)
		fate.added += added
		fate.same += same
		fate.changed += changed
		fate.kept += missing
	}
	for (const { period } of untouched) of(period).kept++
	return [...fates.values()].sort((one, other) => (one.period < other.period ? -1 : 1))
}

/** Whether a draft adds or changes figures of the newest period that the dataset holds, or of a later one. */
export function bringsNewer(fates: readonly PeriodFate[]): boolean {
	const newest = fates.findLast(({ same, changed, kept }) => same + changed + kept > 0)?.period ?? ''
	return fates.some(({ period, added, changed }) => period >= newest && added + changed > 0)
}
