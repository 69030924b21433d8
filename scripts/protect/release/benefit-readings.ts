import type { ProgrammeBenefit } from '../../../src/schemas/programme-benefit.ts'

/** Months that one payment may be for: a month, a quarter, half a year, a year, and what lies between. */
const paidMonths = [1, 2, 3, 4, 6, 12] as const
const YEAR_MONTHS = 12

/**
 * How the benefits of a programme that are public may be read: as they are printed, and as what is paid for some
 * months at once. Readers will try all of them.
 * @returns by programme, each reading as whole rupiah per recipient
 */
export function benefitReadings(
	benefits: readonly ProgrammeBenefit[],
): (programme: string) => readonly (readonly number[])[] {
	const byProgramme = Map.groupBy(benefits, ({ programme }) => programme)
	const known = new Map([...byProgramme].map(([programme, own]) => [programme, readingsOf(own)]))
	return (programme) => known.get(programme) ?? []
}

function readingsOf(benefits: readonly ProgrammeBenefit[]): number[][] {
	const readings = [
		benefits.map(({ amountRupiah }) => amountRupiah),
		...paidMonths.map((months) => benefits.map((benefit) => paidFor(months, benefit))),
	]
	const whole = readings.map((reading) => [...new Set(reading)].filter(Number.isInteger).sort((a, b) => a - b))
	return [...new Map(whole.map((reading) => [reading.join(), reading])).values()]
}

function paidFor(months: number, { amountRupiah, per }: ProgrammeBenefit): number {
	if (per === 'bulan') return amountRupiah * months
	return per === 'tahun' ? (amountRupiah * months) / YEAR_MONTHS : amountRupiah
}
