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

/** A sum that is apart from its figure by more than its limit, and nobody says why. */
export function reconciledSum(held: HeldSum): Finding {
	const { value, sum, gap, kind } = held
	const finding = broken(
		reconciledSumRule,
		{
			id: `${say(sum, 'id')} (${wordOf('id', held)}), selisih paling banyak ${limitOf('id', held)}`,
			en: `${say(sum, 'en')} (${wordOf('en', held)}), at most ${limitOf('en', held)} apart`,
		},
		String(value),
		{
			id: `selisihnya ${say(gap, 'id')}; periksa angkanya, atau jelaskan di gaps berkas .yaml (sum: ${kind})`,
			en: `the gap is ${say(gap, 'en')}; check the figures, or say why under gaps in the .yaml (sum: ${kind})`,
		},
	)
	return { ...finding, severity: 'warning' }
}

function say(number: number | null, language: Language): string {
	return number === null ? '' : formatNumber(number, decimalsOf(number), language)
}

/** What was added up, and when it was counted where that was at another time. */
function wordOf(language: Language, { kind, others, have, otherPeriod }: HeldSum): string {
	if (kind === 'parts') return others.join(' + ')
	const areas = language === 'id' ? `jumlah ${have} wilayah di dalamnya` : `sum of ${have} areas inside`
	if (kind !== 'dates' || otherPeriod === null) return areas
	return `${areas}, ${otherPeriod}`
}

/** Of two dates the limit is a share of the figure, not the rounding. */
function limitOf(language: Language, { kind, tolerance }: HeldSum): string {
	if (kind !== 'dates') return say(tolerance, language)
	return `${say(tolerance, language)} (${language === 'id' ? 'sepersepuluh, perubahan setahun' : 'a tenth, the change of a year'})`
}
