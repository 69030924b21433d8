import type { Language } from '../schemas/bilingual.ts'

const marks = { id: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const
const MINUS = '\u2212'

/**
 * A number rounded to `decimals` (0 to 10), half away from zero on its decimal digits and not on
 * their binary neighbour: `roundTo(1.005, 2)` is 1.01. Never −0. Exact for sizes below 1e15.
 */
export function roundTo(value: number, decimals: number): number {
	if (Number.isInteger(value)) return value || 0
	const size = roundedClear(Math.abs(value), decimals) ?? roundedDigits(Math.abs(value), decimals)
	if (size === null) return value || 0
	return size === 0 ? 0 : Math.sign(value) * size
}

const powers = Array.from({ length: 11 }, (_, decimals) => 10 ** decimals)

/**
 * Most figures lie clear of a half, and a product that is off in its last bit leads none of those astray; a whole number
 * divided by a power of ten is the nearest there is to its digits. `undefined` where the digits themselves must tell.
 */
function roundedClear(size: number, decimals: number): number | undefined {
	const power = powers[decimals]
	if (power === undefined || size * power >= 1e9) return undefined
	const shifted = size * power
	const isNearHalf = Math.abs(shifted - Math.floor(shifted) - 0.5) < 1e-6
	return isNearHalf ? undefined : Math.round(shifted) / power
}

/** By the decimal digits of a number; `null` where it is so large that it has none. */
function roundedDigits(size: number, decimals: number): number | null {
	// Very small numbers carry an exponent in their text already: 1e-7.
	const [digits, exponent = '0'] = String(size).split('e')
	const shifted = Number(`${digits}e${Number(exponent) + decimals}`)
	return Number.isFinite(shifted) ? Number(`${Math.round(shifted)}e-${decimals}`) : null
}

/**
 * A number in words of the language: `188480` is "188.480" in Indonesian and "188,480" in English,
 * with exactly `decimals` decimals and a true minus sign. Written without `Intl`, whose objects are
 * slow to make and whose output follows the machine.
 */
export function formatNumber(value: number, decimals: number, language: Language): string {
	const { group, decimal } = marks[language]
	const rounded = roundTo(value, decimals)
	const [whole = '0', fraction] = Math.abs(rounded).toFixed(decimals).split('.')
	const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole
	const sign = rounded < 0 ? MINUS : ''
	return fraction === undefined ? sign + grouped : `${sign}${grouped}${decimal}${fraction}`
}
