import type { Language } from '../schemas/bilingual.ts'

const marks = { id: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const
const MINUS = '\u2212'

/**
 * A number rounded to `decimals` (0 to 10), half away from zero on its decimal digits and not on
 * their binary neighbour: `roundTo(1.005, 2)` is 1.01. Never −0. Exact for sizes below 1e15.
 */
export function roundTo(value: number, decimals: number): number {
	if (Number.isInteger(value)) return value || 0
	// Very small numbers carry an exponent in their text already: 1e-7.
	const [digits, exponent = '0'] = String(Math.abs(value)).split('e')
	const shifted = Number(`${digits}e${Number(exponent) + decimals}`)
	if (!Number.isFinite(shifted)) return value || 0
	const size = Number(`${Math.round(shifted)}e-${decimals}`)
	return size === 0 ? 0 : Math.sign(value) * size
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
