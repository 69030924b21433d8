import type { ProgrammeBenefit } from '../../../../src/schemas/programme-benefit.ts'

/** Months for which a benefit may be paid at once. */
const monthsPaid = [1, 2, 3, 4, 6, 12]

/** Benefits of a programme in whole rupiah per recipient, each list one way to read what the site prints of them. */
export type BenefitsOf = (programme: string) => readonly (readonly number[])[]

/** A reader knows the printed benefits, but not for how many months they were paid: each number is tried. */
export function publicBenefits(benefits: readonly ProgrammeBenefit[]): BenefitsOf {
	const byProgramme = Map.groupBy(benefits, ({ programme }) => programme)
	return (programme) => {
		const own = byProgramme.get(programme) ?? []
		const lists = [
			own.map((one) => one.amountRupiah),
			...monthsPaid.map((months) => own.map((one) => paid(one, months))),
		]
		const whole = lists.map((list) => [...new Set(list)].filter(Number.isInteger)).filter(({ length }) => length > 0)
		return [...new Map(whole.map((list) => [list.toSorted().join(), list])).values()]
	}
}

function paid({ amountRupiah, per }: ProgrammeBenefit, months: number): number {
	if (per === 'bulan') return amountRupiah * months
	return per === 'tahun' ? (amountRupiah / 12) * months : amountRupiah
}
