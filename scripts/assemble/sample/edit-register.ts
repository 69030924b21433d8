import type { SampleRow } from './sample-registers.ts'
import { appendLines, cutLines } from './text-lines.ts'

/**
 * Adds the rows of the sample to a register, in the register's own separator and order of columns, below its own rows.
 * A register that holds them all already stays as it is, and no other row ever loses a byte: taking the rows out gives
 * the file back.
 * @param text the register, or `null` where there is none yet
 * @throws {RangeError} naming the columns that the register lacks
 */
export function withRows(text: string | null, rows: readonly SampleRow[], codes: ReadonlySet<string>): string {
	const wanted = Object.keys(rows[0] ?? {})
	if (text === null) return `${[wanted.join(','), ...rows.map((row) => lineOf(row, wanted, ','))].join('\n')}\n`
	const { lines, eol } = cutLines(text)
	const { at, headings, separator } = headingOf(lines)
	const missing = wanted.filter((heading) => !headings.includes(heading))
	if (missing.length > 0) throw new RangeError(missing.join(', '))
	const added = rows.map((row) => lineOf(row, headings, separator))
	const known = new Set(lines)
	if (added.every((line) => known.has(line))) return text
	return appendLines({ lines: withoutSample(lines, at, separator, codes), eol }, added)
}

/** Takes out every row that names an area of the sample, whoever wrote it. */
export function withoutRows(text: string, codes: ReadonlySet<string>): string {
	const { lines, eol } = cutLines(text)
	const { at, separator } = headingOf(lines)
	return withoutSample(lines, at, separator, codes).join(eol)
}

/** True for a register without a row below its heading. */
export function holdsNoRow(text: string): boolean {
	const { lines } = cutLines(text)
	return lines.slice(headingOf(lines).at + 1).every((line) => line.trim() === '')
}

function withoutSample(lines: readonly string[], at: number, separator: string, codes: ReadonlySet<string>): string[] {
	return lines.filter((line, index) => index <= at || !cellsOf(line, separator).some((cell) => codes.has(cell)))
}

/** The heading line, behind Excel's `sep=;` and the mark of the encoding. */
function headingOf(lines: readonly string[]): { at: number; headings: string[]; separator: ',' | ';' } {
	const at = /^\uFEFF?sep=/i.test(lines[0] ?? '') ? 1 : 0
	const line = (lines[at] ?? '').replace(/^\uFEFF/, '')
	const separator = line.includes(';') ? ';' : ','
	return { at, headings: cellsOf(line, separator), separator }
}

/** No cell of the sample holds a separator or a quote, so none needs quotes. */
function lineOf(row: SampleRow, headings: readonly string[], separator: string): string {
	return headings.map((heading) => row[heading] ?? '').join(separator)
}

/** Cells of a line. One with a separator in quotes falls apart here, but no code holds one. */
function cellsOf(line: string, separator: string): string[] {
	return line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
}
