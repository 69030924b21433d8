import { formatNumber } from '../../../format/number.ts'
import type { Judge } from '../figures/alarm.ts'
import { cellsOf, columnsOf, isDoubted, type Step, stepsOf, value } from '../figures/each-cell.ts'
import type { Cell } from '../figures/figure-table.ts'
import { printedStep } from '../figures/printed-step.ts'
import { alarmAt, inBoth, nameOf, percentOf } from '../figures/words.ts'

/**
 * A count divided by its rate says of how many people they speak, and these change slowly. Looked at: the count; held to:
 * its rate in percent. Limit: the largest change in a year, as a part of one, beyond what rounding may do.
 */
export const impliedPeople: Judge = function* (check, context) {
	const [rate = ''] = check.references
	const [most = 1] = check.limits
	const peopleOf = (cell: Cell, rounding: number): People | null => {
		const share = context.table.beside(rate, cell)
		if (!share || value(share) <= 0 || value(cell) <= 0 || isDoubted(share)) return null
		const slack = rounding / value(cell) + halfDigit(share) / value(share)
		return { people: (100 * value(cell)) / value(share), slack, share }
	}
	for (const column of columnsOf(check, context)) {
		const steps = stepsOf(column, areasOf(cellsOf(column)), context)
		const [isRounded, wasRounded] = (['now', 'before'] as const).map((side) => roundingOf(steps, side))
		for (const { now, before } of steps) {
			const is = peopleOf(now, isRounded ?? 0)
			const was = peopleOf(before, wasRounded ?? 0)
			if (!is || !was || Math.abs(is.people / was.people - 1) <= most + is.slack + was.slack) continue
			yield alarmAt(now, [is.share, before, was.share], context, {
				expected: {
					id: `tidak lebih dari ${percentOf(most, 'id')} dari ${formatNumber(was.people, 0, 'id')} penduduk yang tersirat tahun sebelumnya`,
					en: `within ${percentOf(most, 'en')} of ${formatNumber(was.people, 0, 'en')} people implied the year before`,
				},
				received: {
					id: `${formatNumber(is.people, 0, 'id')} penduduk`,
					en: `${formatNumber(is.people, 0, 'en')} people`,
				},
				says: inBoth((language) => {
					const [people, earlier] = [is, was].map((one) => formatNumber(one.people, 0, language))
					const name = nameOf(now, context, language)
					return language === 'id'
						? `${name} dibagi persentasenya menyiratkan ${people} penduduk; tahun sebelumnya ${earlier}.`
						: `${name} divided by its rate implies ${people} people; the year before ${earlier}.`
				}),
			})
		}
	}
}

/** How many people a count and its rate imply, and by which part of one that may be off for rounding. */
type People = { people: number; slack: number; share: Cell }

function halfDigit({ column }: Cell): number {
	return 0.5 / 10 ** column.indicator.decimals
}

/** By how much the counts of a column may be rounded. */
function roundingOf(steps: readonly Step[], side: keyof Step): number {
	return printedStep(steps.map((step) => value(step[side]))) / 2
}

function* areasOf(cells: Iterable<Cell>): Generator<number> {
	for (const { area } of cells) yield area
}
