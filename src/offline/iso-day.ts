/** A day as the reader's own calendar has it: `2025-11-25`. */
export function isoDay(date: Date): string {
	return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
		.map((part) => String(part).padStart(2, '0'))
		.join('-')
}
