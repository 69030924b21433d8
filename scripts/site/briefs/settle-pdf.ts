/**
 * Takes out of a PDF what differs from one print of a page to the next: the moment it was made, and numbers that the
 * browser gives to the parts of all pages it has seen. Every byte keeps its place, so that the table of places stays right.
 */
export function settlePdf(pdf: Uint8Array): Uint8Array {
	const text = Buffer.from(pdf).toString('latin1')
	return Buffer.from(renumbered(withoutDates(text)), 'latin1')
}

/** Blanks may stand anywhere between the entries of a PDF. */
function withoutDates(text: string): string {
	return text.replace(/\/(?:CreationDate|ModDate) \(D:[^)]*\)/g, (entry) => ' '.repeat(entry.length))
}

const part = /\(node(\d{8})\)/g

/** Parts of the document numbered from one on, in the order they had. */
function renumbered(text: string): string {
	const numbers = [...new Set([...text.matchAll(part)].map(([, number = '']) => number))].sort()
	const places = new Map(numbers.map((number, index) => [number, String(index + 1).padStart(8, '0')]))
	return text.replace(part, (_, number: string) => `(node${places.get(number)})`)
}
