const widths = [2, 2, 2, 4]
const lengths: ReadonlySet<number> = new Set([2, 4, 6, 10])

/**
 * Area codes that a damaged code may have been, as spreadsheets and hasty typing damage them:
 * the dots are gone (`3529`), the last zero is gone because `35.30` was taken for a number (`35.3`, `35,3`),
 * a leading zero is gone (`35.29.1.2001`), or another mark or a space was put in (`35-29`, `35.29 `).
 * Only shapes are made here; the caller keeps those that are registered.
 */
export function codeCandidates(text: string): string[] {
	const digits = digitsOf(text)
	const groups = text.split(/\D+/).filter((group) => group !== '')
	const candidates = [regrouped(digits), padded(groups, 'start'), padded(groups, 'end')]
	return [...new Set(candidates.filter((code) => code !== undefined))]
}

/** Digits of a code; a number in scientific notation is written out when none of its digits is lost. */
function digitsOf(text: string): string {
	const scientific = /^(\d)[.,](\d+)E\+?0*(\d+)$/i.exec(text)
	if (!scientific) return text.replace(/\D/g, '')
	const [, lead = '', rest = '', exponent = ''] = scientific
	return rest.length === Number(exponent) ? lead + rest : ''
}

function regrouped(digits: string): string | undefined {
	if (!lengths.has(digits.length)) return undefined
	return [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)]
		.filter((group) => group !== '')
		.join('.')
}

/** Each group brought to its width with zeros: before (`1` is `01`), or after the last (`3` was `30`). */
function padded(groups: readonly string[], side: 'start' | 'end'): string | undefined {
	if (groups.length === 0 || groups.length > widths.length) return undefined
	const full = groups.map((group, i) => {
		const width = widths[i] ?? 0
		return side === 'end' && i === groups.length - 1 ? group.padEnd(width, '0') : group.padStart(width, '0')
	})
	return full.every((group, i) => group.length === widths[i]) ? full.join('.') : undefined
}
