import type { Language } from '../schemas/bilingual.ts'

const marks = { id: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const
const MINUS = '\u2212'

/**
 * A number rounded to `decimals` (0 to 10), half away from zero on its decimal digits and not on
 * their binary neighbour: `roundTo(1.005, 2)` is 1.01.
 */
export function roundTo(value: number, decimals: number): number {
	const shifted = Number(`${Math.abs(value)}e${decimals}`)
	if (!Number.isFinite(shifted)) return value
	return Math.sign(value) * Number(`${Math.round(shifted)}e-${decimals}`)
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
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
	const sign = rounded < 0 ? MINUS : ''
	return fraction === undefined ? sign + grouped : `${sign}${grouped}${decimal}${fraction}`
}
