import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { Allowance } from '../../schemas/allowance.ts'

export const personalAllowanceRule: Rule = {
	id: 'personal-allowance',
	explanation: {
		id: 'Pengecualian dari aturan data pribadi menyebut kolom yang ada, dan dicetak setiap kali data diperiksa.',
		en: 'An exception from a rule on personal data names a column of its file, and is printed at every check.',
	},
}

/** A reminder, not a fault: what is allowed, why, and how many cells it let through. */
export function allowanceInForce({ rule, column, reason }: Allowance, cells: number): Finding {
	const finding = broken(
		personalAllowanceRule,
		{
			id: `${rule} diizinkan di kolom ${column}: ${cells} sel`,
			en: `${rule} allowed in column ${column}: ${cells} cells`,
		},
		null,
		{
			id: `alasan yang dicatat: ${reason}`,
			en: 'the reason is the one recorded in the sidecar; look at it again from time to time',
		},
	)
	return { ...finding, severity: 'warning' }
}

/** An exception for a column that the file does not have guards nothing. */
export function allowanceWithoutColumn({ column }: Allowance, known: readonly string[]): Finding {
	return broken(
		personalAllowanceRule,
		{ id: `salah satu dari ${known.join(', ')}`, en: `one of ${known.join(', ')}` },
		column,
		{
			id: 'hapus pengecualian ini, atau samakan nama kolomnya',
			en: 'remove this exception, or make it name a column of the file',
		},
	)
}
