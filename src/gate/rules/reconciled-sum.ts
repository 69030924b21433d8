import { formatNumber } from '../../format/number.ts'
import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { HeldSum } from '../../schemas/reconciliation.ts'
import { decimalsOf } from '../../statistics/decimals-of.ts'

export const reconciledSumRule: Rule = {
	id: 'reconciled-sum',
	explanation: {
		id: 'Jumlah yang harus cocok berselisih tidak lebih dari pembulatannya, atau selisihnya dijelaskan di gaps berkas .yaml.',
		en: 'Sums that must agree are apart by no more than rounding, or gaps in the .yaml says why.',
	},
}

/** A sum that is apart from its figure by more than rounding, and nobody says why. */
export function reconciledSum({ value, sum, gap, tolerance, others, have, kind }: HeldSum): Finding {
	const say = (number: number | null, language: Language) =>
		number === null ? '' : formatNumber(number, decimalsOf(number), language)
	const what = (language: Language) => (kind === 'parts' ? others.join(' + ') : wordOf(language, have))
	const finding = broken(
		reconciledSumRule,
		{
			id: `${say(sum, 'id')} (${what('id')}), selisih paling banyak ${say(tolerance, 'id')}`,
			en: `${say(sum, 'en')} (${what('en')}), at most ${say(tolerance, 'en')} apart`,
		},
		String(value),
		{
			id: `selisihnya ${say(gap, 'id')}; periksa angkanya, atau jelaskan di gaps berkas .yaml (sum: ${kind})`,
			en: `the gap is ${say(gap, 'en')}; check the figures, or say why under gaps in the .yaml (sum: ${kind})`,
		},
	)
	return { ...finding, severity: 'warning' }
}

function wordOf(language: Language, areas: number): string {
	return language === 'id' ? `jumlah ${areas} wilayah di dalamnya` : `sum of ${areas} areas inside`
}
