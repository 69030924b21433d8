import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { Portal } from '../../schemas/portal.ts'
import { numberDamages, otherDamage } from './finding/number-damages.ts'

export const numberFormatRule: Rule = {
	id: 'number-format',
	explanation: {
		id: 'Angka ditulis dengan angka 0–9, koma desimal dan titik ribuan saja, tanpa spasi, satuan atau sisa rumus Excel.',
		en: 'A number is written with digits 0–9, decimal mark and thousands mark only: no spaces, units or leftovers of Excel.',
	},
}

/** The finding for a whole number that cannot be kept exactly: beyond 2^53 doubles skip numbers. */
export function numberTooLarge(text: string): Finding {
	return broken(
		numberFormatRule,
		{ id: `paling besar ${Number.MAX_SAFE_INTEGER}`, en: `at most ${Number.MAX_SAFE_INTEGER}` },
		text,
		{
			id: 'angka sebesar ini tidak dapat disimpan dengan tepat; periksa satuan dan jumlah digitnya',
			en: 'a number this large cannot be kept exactly; check its unit and its digits',
		},
	)
}

/** The finding for a text that is no number, with a hint for the kind of damage it shows. */
export function numberFormat(text: string, format: Portal['number_format']): Finding {
	const { hint } = numberDamages.find(({ pattern }) => pattern.test(text)) ?? otherDamage
	return broken(
		numberFormatRule,
		{
			id: format === 'comma' ? 'angka seperti 1234,5 atau 1.234,5' : 'angka seperti 1234.5 atau 1,234.5',
			en: format === 'comma' ? 'a number such as 1234,5 or 1.234,5' : 'a number such as 1234.5 or 1,234.5',
		},
		text,
		hint,
	)
}
