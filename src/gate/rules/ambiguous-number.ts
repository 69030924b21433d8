import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { Portal } from '../../schemas/portal.ts'

export const ambiguousNumberRule: Rule = {
	id: 'ambiguous-number',
	explanation: {
		id: 'Angka yang dapat dibaca dengan dua cara (1.234: seribu lebih atau satu koma dua) ditolak, tidak ditebak.',
		en: 'A number that can be read in two ways (1.234: over a thousand or one point two) is refused, not guessed.',
	},
}

/**
 * The finding for a number with two readings. `grouped` tells a column of whole figures, where the
 * thousands mark is expected, from one of decimals.
 */
export function ambiguousNumber(text: string, format: Portal['number_format'], grouped: boolean): Finding {
	const digits = text.replace(/[.,]/, '')
	const mark = format === 'comma' ? ',' : '.'
	const decimal = text.replace(/[.,]/, mark)
	if (grouped) {
		return broken(
			ambiguousNumberRule,
			{ id: 'angka yang hanya dapat dibaca dengan satu cara', en: `a number that can be read in one way only` },
			text,
			{
				id: `tulis ${digits} tanpa pemisah ribuan bila itu maksudnya`,
				en: `write ${digits} without a thousands mark if that is meant`,
			},
		)
	}
	if (decimal === text) {
		return broken(
			ambiguousNumberRule,
			{ id: 'angka yang hanya dapat dibaca dengan satu cara', en: `a number that can be read in one way only` },
			text,
			{
				id: `tulis ${digits} bila ribuan; bila desimal, nyatakan number_format: point di berkas .yaml dataset ini`,
				en: `write ${digits} if thousands; if decimal, declare number_format: point in this dataset's .yaml`,
			},
		)
	}
	return broken(
		ambiguousNumberRule,
		{ id: 'angka yang hanya dapat dibaca dengan satu cara', en: `a number that can be read in one way only` },
		text,
		{
			id: `tulis ${decimal} bila desimal, atau ${digits} bila ribuan`,
			en: `write ${decimal} if decimal, or ${digits} if thousands`,
		},
	)
}
