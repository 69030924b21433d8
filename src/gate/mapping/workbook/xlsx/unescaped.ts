/**
 * Characters that XML cannot hold stand as `_x000D_`; a text that looks like one has its first mark escaped, `_x005F_`
 * (ECMA-376 part 1, 22.9.2.19). Line breaks come out as LF.
 */
export function unescaped(text: string): string {
	const whole = text.includes('_x')
		? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
		: text
	return whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole
}
