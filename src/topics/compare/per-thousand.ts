import { roundedRatio } from '../../statistics/rounded-ratio.ts'

/**
 * Recipients per 1,000 families = 1,000 × recipients ÷ families, rounded once to one decimal, halves away from zero.
 * `null` where no family is counted.
 */
export function perThousand(recipients: number, families: number): number | null {
	return families === 0 ? null : roundedRatio(recipients, families, 1, 1000)
}
