import { lightOf } from './colour.ts'

/** Relative luminance, from 0 (black) to 1 (white), as WCAG 2.2 defines it. */
function luminance(hex: string): number {
	const [red, green, blue] = lightOf(hex)
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio of two colours after WCAG 2.2, from 1 to 21: text needs 4.5, marks and borders need 3. */
export function contrast(one: string, other: string): number {
	const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b)
	return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05)
}
