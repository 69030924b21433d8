import fc from 'fast-check'

/** A table of recipients as an office may hand it over: mostly right, and wrong in one cell or another. */
export type RandomTable = {
	format: 'csv' | 'parquet'
	headings: readonly string[]
	rows: readonly (readonly string[])[]
	delimiter: ',' | ';'
	lineEnd: '\n' | '\r\n'
	mark: boolean
	quote: 'none' | 'all'
	ending: string
}

const right: Readonly<Record<string, readonly string[]>> = {
	kode_wilayah: ['99.01.01.2001', '99.01.01.2002', '99.01.02.1001', '99.02.01.2001'],
	program: ['pkh', 'pelatihan'],
	periode: ['2024', '2023-T2', '2023-03'],
	komponen: ['', 'kesehatan', 'pendidikan'],
	jenis_kelamin: ['L', 'perempuan', 'laki-laki'],
	kelompok_umur: ['umur-0-6', 'umur-60-lebih'],
	disabilitas: ['ya', 'tidak'],
	jumlah: ['0', '7', '12', '1.030', '900'],
	nilai_rupiah: ['', '0', '900000', '1.500.000', '25000000', '123456789'],
}

const wrong = [
	'',
	'?',
	'kube',
	'99.01.01',
	'99.09.09.2001',
	'2024-13',
	'Kesehatan',
	'-5',
	'0,5',
	'+7',
	'007',
	'1.50',
	'3515013002909001',
	'62812345678',
	'1,030',
	'a b',
	'10\n',
	'"',
	';',
	'x"y',
	"'7",
	'9007199254740993',
	'é',
	'99999999999999',
]

const optional = ['komponen', 'jenis_kelamin', 'kelompok_umur', 'disabilitas', 'jumlah', 'nilai_rupiah']

export const randomTable: fc.Arbitrary<RandomTable> = fc
	.record({
		columns: fc.subarray(optional),
		isWrong: fc.integer({ min: 0, max: 2 }),
		count: fc.integer({ min: 0, max: 30 }),
		shape: fc.record({
			format: fc.constantFrom('csv' as const, 'csv' as const, 'parquet' as const),
			delimiter: fc.constantFrom(',' as const, ';' as const),
			lineEnd: fc.constantFrom('\n' as const, '\r\n' as const),
			mark: fc.boolean(),
			quote: fc.constantFrom('none' as const, 'none' as const, 'all' as const),
			ending: fc.constantFrom('', '\n', '\n\n', '\n;;;', '\n,,,,', '\n  \n', ',\n', '\r', '\n"'),
		}),
	})
	.chain(({ columns, isWrong, count, shape }) => {
		const headings = ['kode_wilayah', 'program', 'periode', ...columns]
		const cell = (name: string) => fc.constantFrom(...(right[name] ?? []))
		const row = fc.tuple(...headings.map(cell))
		return fc
			.tuple(
				fc.array(row, { minLength: count, maxLength: count }),
				fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...wrong)), { minLength: isWrong, maxLength: isWrong }),
				fc.boolean(),
			)
			.map(([rows, slips, isDistinct]) => {
				const kept = isDistinct ? [...new Map(rows.map((row) => [keyOf(headings, row), row])).values()] : rows
				const table = kept.map((row) => [...row])
				for (const [at, column, text] of slips) {
					const slipped = table[at % Math.max(table.length, 1)]
					if (slipped) slipped[column % headings.length] = text
				}
				return { headings, rows: table, ...shape, ending: isWrong === 0 && isDistinct ? '\n' : shape.ending }
			})
	})

/** A row without its numbers. */
function keyOf(headings: readonly string[], row: readonly string[]): string {
	return row.filter((_, at) => !/jumlah|nilai/.test(headings[at] ?? '')).join(' ')
}

export function tableText({ headings, rows, delimiter, lineEnd, mark, quote, ending }: RandomTable): string {
	const cellText = (cell: string) =>
		quote === 'all' ? `"${cell.replaceAll('"', '""')}"` : cell.includes('\n') ? `"${cell}"` : cell
	const lines = [headings, ...rows].map((row) => row.map(cellText).join(delimiter))
	return (mark ? '\uFEFF' : '') + lines.join(lineEnd) + ending
}
