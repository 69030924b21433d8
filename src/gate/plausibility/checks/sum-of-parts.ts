import { formatNumber } from '../../../format/number.ts'
import type { Language } from '../../../schemas/bilingual.ts'
import type { Judge } from '../figures/alarm.ts'
import { cellsBeside, value } from '../figures/each-cell.ts'
import type { Cell } from '../figures/figure-table.ts'
import { alarmAt, inBoth, nameOf, shown } from '../figures/words.ts'

/** A whole is the sum of its parts. Limit: by how much each printed number may be rounded. */
export const sumOfParts: Judge = function* (check, context) {
	const [rounding = 0] = check.limits
	for (const { cell, beside } of cellsBeside(check, context)) {
		const sum = beside.reduce((total, part) => total + value(part), 0)
		if (Math.abs(sum - value(cell)) <= rounding * (beside.length + 1) + EXACT) continue
		yield alarmAt(cell, beside, context, {
			expected: inBoth((language) => `${said(sum, cell, language)} (${namesOf(beside, language, ' + ')})`),
			says: {
				id: `${namesOf(beside, 'id', ' ditambah ')} ialah ${said(sum, cell, 'id')}, bukan ${shown(cell, 'id')} (${nameOf(cell, context, 'id')}).`,
				en: `${namesOf(beside, 'en', ' plus ')} is ${said(sum, cell, 'en')}, not ${shown(cell, 'en')} (${nameOf(cell, context, 'en')}).`,
			},
		})
	}
}

/** An index is the plain mean of its parts. Limit: by how much each printed number may be rounded. */
export const meanOfParts: Judge = function* (check, context) {
	const [rounding = 0] = check.limits
	for (const { cell, beside } of cellsBeside(check, context)) {
		const mean = beside.reduce((total, part) => total + value(part), 0) / beside.length
		if (Math.abs(mean - value(cell)) <= 2 * rounding + EXACT) continue
		yield alarmAt(cell, beside, context, {
			expected: {
				id: `${said(mean, cell, 'id')} (rata-rata ${namesOf(beside, 'id', ', ')})`,
				en: `${said(mean, cell, 'en')} (mean of ${namesOf(beside, 'en', ', ')})`,
			},
			says: {
				id: `Rata-rata ${namesOf(beside, 'id', ', ')} ialah ${said(mean, cell, 'id')}, bukan ${shown(cell, 'id')} (${nameOf(cell, context, 'id')}).`,
				en: `The mean of ${namesOf(beside, 'en', ', ')} is ${said(mean, cell, 'en')}, not ${shown(cell, 'en')} (${nameOf(cell, context, 'en')}).`,
			},
		})
	}
}

/** What sums of decimals may be off by because numbers are binary. */
const EXACT = 1e-9

function said(number: number, { column }: Cell, language: Language): string {
	return formatNumber(number, column.indicator.decimals, language)
}

/** "IKS 0,8 ditambah IKE 0,7" */
function namesOf(parts: readonly Cell[], language: Language, between: string): string {
	return parts.map((part) => `${part.column.indicator.short[language]} ${shown(part, language)}`).join(between)
}
