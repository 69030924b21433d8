import { formatNumber } from '../../../format/number.ts'
import type { Alarm, CheckContext, Judge } from '../figures/alarm.ts'
import { distinct } from '../figures/column-pairs.ts'
import { type ColumnRows, cellsIn, columnRows, valuesOf } from '../figures/column-rows.ts'
import { printedStep } from '../figures/printed-step.ts'
import { columnName, inBoth, inPlace, percentOf } from '../figures/words.ts'

/** Five of each digit due, at least: of fewer chi-square says nothing. */
const ROWS = 50

/**
 * Last printed digits that stand far from even: rounded or guessed by hand. Only numbers of three printed digits or more
 * count, fifty at least, and half of them different. Limits: chi-square of nine degrees of freedom (27.88 is reached
 * by one honest column in a thousand), and how many times its due the fullest digit has at least.
 */
export const heapedDigits: Judge = function* (check, context) {
	const [critical = 27.88, times = 1] = check.limits
	for (const rows of columnRows(check, context)) {
		const digits = lastDigits(rows)
		if (digits.length < ROWS) continue
		const { chi, digit, part } = unevenness(digits)
		if (chi > critical && part >= times / 10) yield alarmOf(rows, { chi, digit, part, count: digits.length }, context)
	}
}

/** The last printed digit of each number that is long enough; none of a column in which few numbers return. */
function lastDigits({ column, areas }: ColumnRows): number[] {
	if (areas.length < ROWS) return []
	const numbers = valuesOf(column, areas)
	const step = printedStep(numbers, column.indicator.decimals)
	const whole = numbers.map((number) => Math.abs(Math.round(number / step)))
	if (distinct(whole) < whole.length / 2) return []
	return whole.filter((number) => number >= 100).map((number) => number % 10)
}

/** Chi-square of digits against ten even parts, the fullest digit and its part of all. */
export function unevenness(digits: readonly number[]): { chi: number; digit: number; part: number } {
	const counts = Array.from({ length: 10 }, () => 0)
	for (const digit of digits) counts[digit] = (counts[digit] ?? 0) + 1
	const due = digits.length / 10
	const chi = counts.reduce((sum, count) => sum + (count - due) ** 2 / due, 0)
	const most = Math.max(...counts)
	return { chi, digit: counts.indexOf(most), part: most / digits.length }
}

type Heap = { chi: number; digit: number; part: number; count: number }

function alarmOf({ column, about, areas }: ColumnRows, heap: Heap, context: CheckContext): Alarm {
	const { chi, digit, part, count } = heap
	const compared = cellsIn(column, areas)
	const [cell = { column, area: 0 }] = compared
	return {
		cell,
		compared,
		about,
		expected: { id: 'angka terakhir yang kira-kira sama seringnya', en: 'last digits that come about equally often' },
		received: {
			id: `${percentOf(part, 'id')} berakhir dengan ${digit}, khi-kuadrat ${formatNumber(chi, 1, 'id')}`,
			en: `${percentOf(part, 'en')} end in ${digit}, chi-square ${formatNumber(chi, 1, 'en')}`,
		},
		says: inBoth((language) => {
			const name = columnName(column, language) + inPlace(about, context, language)
			return language === 'id'
				? `${percentOf(part, 'id')} dari ${formatNumber(count, 0, 'id')} angka ${name} berakhir dengan ${digit}; lazimnya sekitar 10 persen.`
				: `${percentOf(part, 'en')} of ${formatNumber(count, 0, 'en')} figures of ${name} end in ${digit}; about 10 percent is usual.`
		}),
	}
}
