import type { MappingIndicator } from '../understanding.ts'
import { shiftDecimal } from './shift-decimal.ts'

/** Why the scale of some numbers has to be asked, and the exponents that may be answered, the guess first. */
export type ScaleDoubt = { reason: 'outside' | 'decimals' | 'small' | 'ratio'; exponents: number[] }

const tried = [0, 3, 6, 9, 2, -2, -3, -6]

/** A regency has more people of nearly any kind than this; a table that says less may be in thousands. */
const SMALL = 2000

type Numbers = {
	/** In plain digits, as they stand. */
	digits: readonly string[]
	indicator: MappingIndicator
	/** Places that the words say. */
	exponent: number | null
	unitSaid: boolean
	/** Those of kabupaten, kota and larger areas. */
	large: readonly string[]
}

/** Holds numbers against what their indicator can be; `null` where nothing speaks against them. */
export function scaleDoubt({ digits, indicator, exponent, unitSaid, large }: Numbers): ScaleDoubt | null {
	if (digits.length === 0) return null
	const places = exponent ?? 0
	if (share(digits, (own) => fits(own, places, indicator)) < 0.95) {
		return {
			reason: 'outside',
			exponents: tried.filter((one) => one !== places && digits.every((own) => fits(own, one, indicator))),
		}
	}
	const isCount = indicator.measure === 'count'
	if (isCount && exponent === null && share(digits, (own) => !own.includes('.')) < 1) {
		return {
			reason: 'decimals',
			exponents: tried.filter((one) => one > 2 && digits.every((own) => fits(own, one, indicator))),
		}
	}
	if (isCount && !unitSaid && indicator.unit === 'orang' && median(large) < SMALL && median(large) > 0) {
		return { reason: 'small', exponents: [3, 0] }
	}
	if (places === 0 && isRatio(digits, indicator)) return { reason: 'ratio', exponents: [2, 0] }
	return null
}

function isRatio(digits: readonly string[], { unit, decimals, maximum }: MappingIndicator): boolean {
	const values = digits.map(Number)
	if (values.length < 3 || maximum !== 100 || values.some((value) => Math.abs(value) > 1)) return false
	if (!values.some((value) => value !== 0 && value !== 1)) return false
	if (unit === 'persen') return true
	return digits.some((own) => (own.split('.')[1] ?? '').length > decimals)
}

export function fits(digits: string, exponent: number, { minimum, maximum, measure }: MappingIndicator): boolean {
	const text = shiftDecimal(digits, exponent)
	const value = Number(text)
	if (measure === 'count' && exponent > 0 && text.includes('.')) return false
	return (minimum === null || value >= minimum) && (maximum === null || value <= maximum)
}

const share = <T>(items: readonly T[], holds: (item: T) => boolean) => items.filter(holds).length / items.length

function median(digits: readonly string[]): number {
	const sorted = digits.map(Number).sort((a, b) => a - b)
	return sorted[Math.floor(sorted.length / 2)] ?? 0
}
