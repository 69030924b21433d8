import { parsePeriod } from '../../schemas/period.ts'

/** A period under an axis, where room is short: "2024", "T2 2024", "03/2024". */
export function periodLabel(period: string): string {
	const parts = parsePeriod(period)
	if (parts?.stage) return `T${parts.stage} ${parts.year}`
	if (parts?.month) return `${String(parts.month).padStart(2, '0')}/${parts.year}`
	return period
}
