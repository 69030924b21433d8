import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { Bilingual } from '../../schemas/bilingual.ts'

export const plausibleCheckedRule: Rule = {
	id: 'plausible-checked',
	explanation: {
		id: 'Setiap konfirmasi kewajaran menjawab sedikitnya satu peringatan.',
		en: 'Each confirmation of a plausible figure answers at least one warning.',
	},
}

/** A confirmation under `checked` that answers nothing: mistyped, or no longer needed. */
export function checkedNothing(rule: string, known: 'warning' | 'error' | null): Finding {
	const hint = {
		warning: {
			id: 'hapus konfirmasi ini, atau perbaiki areas, periods, atau indicators-nya',
			en: 'remove this confirmation, or mend its areas, periods or indicators',
		},
		error: {
			id: 'aturan ini kesamaan hitungan dan tidak dapat dikonfirmasi; perbaiki angkanya, atau beri status U',
			en: 'this rule is an identity and cannot be confirmed; mend the figure, or mark it U',
		},
		unknown: {
			id: 'pakai id dari plausibility.csv, seperti yang disebut peringatannya',
			en: 'use an id of plausibility.csv, as the warning gives it',
		},
	}[known ?? 'unknown']
	return warning({ id: 'peringatan yang dijawabnya', en: 'a warning that it answers' }, rule, hint)
}

/** A note that says a figure was looked at, where no rule asks. */
export function notedNothing(): Finding {
	return warning({ id: 'peringatan yang dijawab catatannya', en: 'a warning that the note answers' }, null, {
		id: 'tidak ada peringatan tentang angka ini; hapus "sudah diperiksa" dari catatannya',
		en: 'no rule warns of this figure; take "sudah diperiksa" out of its note',
	})
}

function warning(expected: Bilingual, received: string | null, hint: Bilingual): Finding {
	return { ...broken(plausibleCheckedRule, expected, received, hint), severity: 'warning' }
}
