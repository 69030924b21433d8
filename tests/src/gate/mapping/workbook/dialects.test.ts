import fc from 'fast-check'
import { strToU8 } from 'fflate'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { textsIn } from './cells-of.ts'

const name = fc.constantFrom(
	'Kabupaten Contoh',
	'Hulu',
	"Ra'as",
	'Desa "Muara"',
	'Contoh, Kab.',
	'Pasir; Hilir',
	'Kota',
)
const code = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 })).map(([a, b]) => `99.${a}.${b}`)
const percent = fc
	.integer({ min: 0, max: 9_999 })
	.map((value) => `${Math.floor(value / 100)},${String(value % 100).padStart(2, '0')}`)
const people = fc.constantFrom('1.234', '257.290', '12', '0', '')
const row = fc.tuple(code, name, percent, people, fc.constantFrom('2024', '2025'))
const table = fc.array(row, { minLength: 2, maxLength: 30 })

const headings = ['kode', 'nama', 'persen', 'jiwa', 'tahun']
const titles = fc.constantFrom([], [['Tabel 1. Penduduk, 2025']], [['Tabel 1'], []])
const notes = fc.constantFrom([], [['Sumber: kantor, diolah']], [['Catatan: a, b; c']])

const dialect = fc.record({
	delimiter: fc.constantFrom(',', ';', '\t', '|'),
	newline: fc.constantFrom('\n', '\r\n', '\r'),
	quotes: fc.boolean(),
	mark: fc.boolean(),
	/** Excel pads every row to the widest, other software does not. */
	padded: fc.boolean(),
})

/** Rows as they are read: no blanks at the end. */
function trimmed(rows: readonly (readonly (string | null)[])[]): (string | null)[][] {
	const cut = (cells: readonly (string | null)[]) => {
		const filled = cells.map((cell) => cell || null)
		return filled.slice(0, filled.findLastIndex((cell) => cell !== null) + 1)
	}
	return rows.map(cut)
}

describe('a CSV of any dialect', () => {
	it('comes back as the table it was, with titles and notes around it', () => {
		fc.assert(
			fc.property(table, titles, notes, dialect, (rows, above, below, { delimiter, newline, quotes, mark, padded }) => {
				const all: readonly (readonly string[])[] = [...above, headings, ...rows, ...below]
				const written = padded ? all.map((cells) => headings.map((_, at) => cells[at] ?? '')) : all
				const csv = Papa.unparse(
					written.map((cells) => [...cells]),
					{ delimiter, newline, quotes },
				)
				const read = textsIn('a.csv', strToU8((mark ? '\ufeff' : '') + csv))
				expect(read).toEqual(trimmed(all))
			}),
			{ numRuns: 300 },
		)
	})
})
