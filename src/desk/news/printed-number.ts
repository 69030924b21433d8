import { formatNumber } from '../../format/number.ts'

const written = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/

/** A number as Indonesian writes it: "2.500.000", "12,5"; `null` for anything else, such as "12.5". */
export function readPrinted(text: string): number | null {
	const [, whole, decimals = '0'] = written.exec(text.trim()) ?? []
	return whole === undefined ? null : Number(`${whole.replaceAll('.', '')}.${decimals}`)
}

/** The same the other way round. */
export function sayPrinted(value: number): string {
	const [, decimals = ''] = String(value).split('.')
	const text = formatNumber(value, decimals.length, 'id')
	return readPrinted(text) === value ? text : String(value)
}

/** The lines of a field that say something. */
export function linesOf(text: string): string[] {
	return text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
}
