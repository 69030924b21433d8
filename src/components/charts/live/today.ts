/** The reader's own day, `2025-11-25`: a page that may be revised is cited and printed with the day it was read. */
export function today(): string {
	const now = new Date()
	const two = (part: number) => String(part).padStart(2, '0')
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
