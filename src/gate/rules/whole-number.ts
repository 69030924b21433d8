import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { Indicator } from '../../schemas/indicator.ts'

export const wholeNumberRule: Rule = {
	id: 'whole-number',
	explanation: {
		id: 'Cacah (orang, keluarga, desa) ialah bilangan bulat.',
		en: 'A count (people, families, villages) is a whole number.',
	},
}

export function wholeNumber(
	value: number,
	text: string,
	indicator: Pick<Indicator, 'measure' | 'unit'>,
): Finding | null {
	if (indicator.measure !== 'count' || Number.isInteger(value)) return null
	return broken(
		wholeNumberRule,
		{ id: `bilangan bulat dalam ${indicator.unit}`, en: `a whole number of ${indicator.unit}` },
		text,
		{
			id: 'tulis cacah tanpa desimal; bila tabelnya dalam ribuan, kalikan dahulu dengan 1.000',
			en: 'write a count without decimals; if the table is in thousands, multiply by 1,000 first',
		},
	)
}
