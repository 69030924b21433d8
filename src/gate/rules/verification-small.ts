import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { VerificationRow } from '../rows/verification-row.ts'

export const verificationSmallRule: Rule = {
	id: 'verification-small',
	explanation: {
		id: 'Jumlah pada sebuah tahap, dan selisihnya dengan tahap lain, nol atau tidak di bawah ambang kerahasiaan.',
		en: 'The count of a stage, and what it lacks to another stage, is zero or not below the disclosure threshold.',
	},
}

/** A count below the threshold points at few people, and so does a difference of two published ones. */
export function verificationSmall(
	rows: readonly VerificationRow[],
	threshold: number,
): { index: number; finding: Finding }[] {
	return rows.flatMap(({ stage: { value } }, index) => {
		if (value === null) return []
		const before = rows.slice(0, index).flatMap(({ stage }) => stage.value ?? [])
		const isSmall = (count: number) => count > 0 && count < threshold
		if (!isSmall(value) && !before.some((one) => isSmall(Math.abs(one - value)))) return []
		// The figure itself is what must not be told, so it is not repeated in a public log.
		const finding = broken(
			verificationSmallRule,
			{
				id: `0, atau ${threshold} dan lebih, juga selisihnya`,
				en: `0, or ${threshold} and more, also in the difference`,
			},
			null,
			{
				id: 'kosongkan nilainya dan beri status Q',
				en: 'leave the value empty and give the status Q',
			},
		)
		return [{ index, finding }]
	})
}
