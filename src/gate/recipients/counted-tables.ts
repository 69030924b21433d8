import { parentCodeOf } from '../../schemas/area-code.ts'
import { comparePeriods } from '../../schemas/period.ts'
import type { AreaRegister } from '../register/area-register.ts'
import type { ProgrammePeriodCounts } from './programme-period-counts.ts'
import type { RecipientTable } from './recipient-counts.ts'

/**
 * Every desa and kelurahan that a file is about, in code order: those inside its scope, or without one all
 * those of the kabupaten and kota that occur. A village among them without a row has no recipients.
 */
export function leavesOf(
	scope: readonly string[] | undefined,
	villages: readonly string[],
	register: Pick<AreaRegister, 'get' | 'childrenOf'>,
): string[] {
	const tops = scope ?? villages.flatMap((code) => parentCodeOf(parentCodeOf(code) ?? '') ?? [])
	// A village that is no more lies in no kecamatan now; its rows of earlier periods count.
	const leaves = new Set<string>(villages)
	for (const top of new Set(tops)) addVillages(top, register, leaves)
	return [...leaves].sort()
}

function addVillages(code: string, register: Pick<AreaRegister, 'get' | 'childrenOf'>, into: Set<string>): void {
	if (register.get(code)?.level === 'desa-kelurahan') into.add(code)
	else for (const child of register.childrenOf(code)) addVillages(child.code, register, into)
}

/** The tables of a file by programme and period; `villageOf` gives a leaf's number while rows were read. */
export function countedTables(
	groups: readonly ProgrammePeriodCounts[],
	leaves: readonly string[],
	villageOf: (code: string) => number | undefined,
): RecipientTable[] {
	const villages = leaves.map((code) => villageOf(code) ?? -1)
	return inOrder(groups).flatMap((group) => tableOf(group, leaves, villages) ?? [])
}

/** Groups by programme, then by period. */
export function inOrder(groups: readonly ProgrammePeriodCounts[]): ProgrammePeriodCounts[] {
	return groups.toSorted((a, b) => {
		if (a.programme.text !== b.programme.text) return a.programme.text < b.programme.text ? -1 : 1
		return comparePeriods(a.period, b.period)
	})
}

/** Whatever the order of the rows, the same table. */
function inOrderOfAmount(paid: ReadonlyMap<number, number> | 'many'): ReadonlyMap<number, number> | 'many' {
	return paid === 'many' ? paid : new Map([...paid].sort(([a], [b]) => a - b))
}

function tableOf(
	group: ProgrammePeriodCounts,
	leaves: readonly string[],
	villages: readonly number[],
): RecipientTable | null {
	const measure = group.programme.programme?.recipientUnit
	if (!measure) return null
	return {
		programme: group.programme.text,
		period: group.period,
		measure,
		leaves,
		totals: Float64Array.from(villages, (village) => (village === -1 ? 0 : group.count(village, 0))),
		amounts:
			group.emptyAmounts > 0
				? null
				: Float64Array.from(villages, (village) => (village === -1 ? 0 : group.amount(village))),
		...(group.paid !== null && { paid: inOrderOfAmount(group.paid) }),
		breakdowns: group.filled.map(({ breakdown, categories, first }) => {
			const counts = new Float64Array(leaves.length * categories.length)
			villages.forEach((village, leaf) => {
				for (let i = 0; i < categories.length; i++) {
					if (village !== -1) counts[leaf * categories.length + i] = group.count(village, first + i)
				}
			})
			return { breakdown, categories, counts }
		}),
	}
}
