import type { ProtectedCell } from '../../../../../src/schemas/recipients.ts'
import type { RandomOffice } from './random-office.ts'

/**
 * Kinds of benefit with 1 to K - 1 recipients in an area whose count and rupiah are shown, and that the two narrow down:
 * found by trying every mixture there is, one kind after the other.
 */
export function kindsNarrowed({ tables, benefits, kinds, k }: RandomOffice, cells: readonly ProtectedCell[]): string[] {
	const [table] = tables
	if (benefits.length === 0 || !table) return []
	const shown = (measure: string) =>
		new Map(
			cells.flatMap((cell) =>
				cell.breakdown === 'total' && cell.measure === measure && cell.value !== null
					? [[cell.area, cell.value] as const]
					: [],
			),
		)
	const [counts, rupiah] = [shown('keluarga'), shown('rupiah')]
	return [...counts].flatMap(([area, recipients]) => {
		const amount = rupiah.get(area)
		if (amount === undefined) return []
		const own = benefits.map((_, at) =>
			table.leaves.reduce(
				(sum, leaf, place) =>
					leaf === area || leaf.startsWith(`${area}.`) ? sum + (kinds[place * benefits.length + at] ?? 0) : sum,
				0,
			),
		)
		return own.flatMap((count, at) => {
			if (count === 0 || count >= k) return []
			const [kind = 0, others] = [benefits[at], benefits.filter((_, other) => other !== at)]
			const possible = Array.from({ length: recipients + 1 }, (_, number) => number).filter((number) =>
				canPay(amount - number * kind, recipients - number, others),
			)
			const [least, most] = [Math.min(...possible), Math.max(...possible)]
			return most < k || most - least < k - 1 ? [`${area}: kind ${at} is ${least} to ${most}`] : []
		})
	})
}

/** Whether so many recipients can get an amount together, each one of the benefits. */
function canPay(amount: number, recipients: number, benefits: readonly number[]): boolean {
	const [first, second, ...others] = benefits
	if (amount < 0 || recipients < 0) return false
	if (first === undefined) return amount === 0 && recipients === 0
	if (second === undefined) return amount === first * recipients
	if (others.length === 0) {
		const more = (amount - first * recipients) / (second - first)
		return Number.isInteger(more) && more >= 0 && more <= recipients
	}
	for (let number = 0; number <= recipients; number++) {
		if (canPay(amount - number * first, recipients - number, [second, ...others])) return true
	}
	return false
}
