/** How far apart areas of one table may be in size, in either direction. */
const SPREAD = 20

/**
 * True where some numbers of a workbook are thousands that a spreadsheet took for decimals: "1.214" typed where the point
 * parts decimals became 1.214, beside whole numbers such as 980. They have three decimals at most, are far too small beside
 * the whole ones as they stand, and as large as those a thousandfold.
 */
export function areThousandsEaten(digits: readonly string[]): boolean {
	const whole = digits.filter((own) => !own.includes('.')).map(Number)
	const broken = digits.filter((own) => own.includes('.'))
	const [least, most] = [Math.min(...whole), Math.max(...whole)]
	if (whole.length === 0 || broken.length === 0 || most <= 0) return false
	return broken.every((own) => {
		const value = Number(own) * 1000
		const fits = value >= least / SPREAD && value <= most * SPREAD
		return (own.split('.')[1] ?? '').length <= 3 && Number(own) < least / SPREAD && fits
	})
}
