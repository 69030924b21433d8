import { decimalsOf } from '../../statistics/decimals-of.ts'
import { exactSum } from '../../statistics/exact-sum.ts'
import { roundedRatio } from '../../statistics/rounded-ratio.ts'
import { scaledInteger } from '../../statistics/scaled-integer.ts'
import { nearest } from '../plausibility/checks/count-by-rate.ts'
import { cellsBeside, cellsOf, columnsOf, isDoubted, value } from '../plausibility/figures/each-cell.ts'
import type { Draft, Ledger } from './ledger.ts'
import { rateTolerance, sumTolerance } from './rounding-tolerance.ts'

/** Figures held to the parts that the register of checks names, of the same area and time. */
export function* heldToParts(ledger: Ledger): Generator<Draft> {
	for (const check of ledger.checks.filter(({ kind }) => kind === 'sum-of-parts'))
		for (const { cell, beside } of cellsBeside(check, ledger.context)) {
			const sum = exactSum(beside.map(value))
			const tolerance = sumTolerance(beside.map(ledger.roundings), ledger.roundings(cell))
			yield ledger.draft('parts', cell, beside, { sum, tolerance, of: beside.length })
		}
}

/**
 * Counts held to their rate times the people there are, as the register of checks names them. Where the people were
 * counted, or the rate measured, by another source than the count, they speak of different people, however small the gap:
 * that is told instead of rounding, and judged only where they are so far apart that the register of checks would question it.
 */
export function* heldToRates(ledger: Ledger): Generator<Draft> {
	for (const check of ledger.checks.filter(({ kind }) => kind === 'count-by-rate')) {
		const [rate = '', people = ''] = check.references
		const [times = 2] = check.limits
		for (const column of columnsOf(check, ledger.context))
			for (const cell of cellsOf(column)) {
				const share = ledger.context.table.beside(rate, cell)
				const all = nearest(people, cell, ledger.context)
				if (!share || !all) continue
				const sum = percentOf(value(share), value(all), column.indicator.decimals)
				const rounded = [share, all].map((one) => ({ value: value(one), rounding: ledger.roundings(one) }))
				const [a = { value: 0, rounding: 0 }, b = a] = rounded
				const step = ledger.roundings(cell) + 0.5 / 10 ** column.indicator.decimals
				const tolerance = rateTolerance(a, b, step)
				const draft = ledger.draft('rate', cell, [share, all], { sum, tolerance, of: 2 })
				const isNear = value(cell) <= times * sum && value(cell) * times >= sum
				const own = column.file(cell.area)
				const isOther = [share, all].some((one) => one.column.file(one.area) !== own)
				if ([cell, share, all].some(isDoubted)) yield { ...draft, state: 'doubtful' }
				else yield isOther && isNear && draft.state !== 'exact' ? { ...draft, state: 'sources' } : draft
			}
	}
}

/** A rate in percent of a number of people, exact until it is rounded. */
function percentOf(rate: number, people: number, decimals: number): number {
	const [ofRate, ofPeople] = [decimalsOf(rate), decimalsOf(people)]
	const product = scaledInteger(rate, ofRate) * scaledInteger(people, ofPeople)
	return roundedRatio(product, 100 * 10 ** (ofRate + ofPeople), decimals)
}
