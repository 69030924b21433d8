const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A sign without brackets, raised digits as digits, dashes and dots as one of each. */
export function plainSign(sign: string): string {
	const plain = sign.replace(/[()]/g, '').trim().toLowerCase()
	if (/^[-–—]+$/.test(plain)) return '-'
	if (/^[.…]+$/.test(plain)) return '...'
	return plain.replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(raised.indexOf(digit)))
}
