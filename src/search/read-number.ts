/** A number as typed, by all that it may mean: "188.480" is a hundred and eighty-eight thousand, or 188.48. */
export function numberReadings(typed: string): string[] {
	if (/^\d+$/.test(typed)) return [bare(typed)]
	const grouped = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(typed)
	const groupedDecimal = /^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:,\d{3})+\.\d+$/.test(typed)
	const decimal = /^\d+[.,]\d+$/.test(typed)
	if (groupedDecimal) return [decimalOf(typed.replace(/[.,](?=.*[.,])/g, ''))]
	return [...(grouped ? [bare(typed.replace(/[.,]/g, ''))] : []), ...(decimal ? [decimalOf(typed)] : [])]
}

/** The one form in which the index holds a number: a point for decimals, no groups, no zeros that say nothing. */
export function numberKey(value: number): string {
	return String(value)
}

function decimalOf(typed: string): string {
	return numberKey(Number(typed.replace(',', '.')))
}

function bare(digits: string): string {
	return digits.replace(/^0+(?=\d)/, '')
}
