import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { Bilingual } from '../../schemas/bilingual.ts'

export const protectedTableRule: Rule = {
	id: 'protected-table',
	explanation: {
		id: 'Tabel di protected/ ialah hasil npm run protect, tidak disunting dengan tangan.',
		en: 'A table in protected/ is what npm run protect wrote, never edited by hand.',
	},
}

/** A cell of a protected table that cannot be right: an area or programme that is not there, a cell twice. */
export function protectedTable(expected: Bilingual, received: string | null): Finding {
	return broken(protectedTableRule, expected, received, {
		id: 'jalankan lagi npm run protect di komputer tempat baris penerima berada; jangan menyunting tabel ini',
		en: 'run npm run protect again on the computer that holds the rows of recipients; do not edit this table',
	})
}
