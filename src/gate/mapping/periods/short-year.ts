/** A heading that ends in two digits: "PPM22". */
export type ShortYear = { rest: string; year: number }

const glued = /^(.*[a-z])[_'’]?(\d{2})$/i

/** The year that two digits behind a word may be, 22 for 2022; it is asked, never taken. `null` for other headings. */
export function shortYear(heading: string): ShortYear | null {
	const match = glued.exec(heading.trim())
	if (!match) return null
	return { rest: match[1] ?? '', year: 2000 + Number(match[2]) }
}
