import { describe, expect, it } from 'vitest'
import {
	type ColumnContent,
	TableWatch,
	type TableWatchOptions,
} from '../../../../src/gate/personal-data/table-watch.ts'
import { readCsv } from '../../../../src/gate/read/read-csv.ts'

const contents: Record<string, ColumnContent> = { kode: 'code', nilai: 'number', nama: 'label', catatan: 'text' }
const known = Object.keys(contents)

type Options = Partial<TableWatchOptions> & { suspects?: readonly number[] }

/** What a watch over a table says, one line a finding. */
async function watched(lines: readonly string[], { suspects = [], ...options }: Options = {}): Promise<string[]> {
	const said: string[] = []
	const watch = new TableWatch({
		contents,
		onFinding: (line, column, { rule, received, severity }) =>
			said.push(`${line} ${column} ${rule} ${received}${severity === 'warning' ? ' warning' : ''}`),
		...options,
	})
	async function* chunks() {
		yield Buffer.from(`${lines.join('\n')}\n`)
	}
	await readCsv(chunks(), {
		columns: { known, required: [] },
		onHeadings: ({ names, line }) => watch.headings(names, line),
		onRow: (record) => {
			if (suspects.includes(record.line)) watch.suspect()
			watch.read(record)
		},
		onFault: () => {},
	})
	watch.end()
	return said
}

describe('TableWatch', () => {
	it('names line, column and kind of each cell that holds personal data, and never the value', async () => {
		const rows = ['kode,nilai,catatan', '35.29,12,baik', '35.29,12,"surel pengguna@contoh.example, WA 0840 1234 567"']
		expect(await watched(rows)).toEqual(['3 catatan personal-email null', '3 catatan personal-phone null'])
	})

	it('looks at a column of codes only in rows with a fault, which the register refused', async () => {
		const rows = ['kode,nilai', '3515013002909001,1', '35.29,2']
		expect(await watched(rows)).toEqual([])
		expect(await watched(rows, { suspects: [2, 3] })).toEqual(['2 kode personal-identity-number null'])
	})

	it('takes a long number for a number, unless it is built like an identity number', async () => {
		expect(await watched(['kode,nilai', '35,628412345678', '35,504700000000000'])).toEqual([])
		expect(await watched(['kode,nilai', '35,3515013002909001'])).toEqual(['2 nilai personal-identity-number null'])
	})

	it('refuses a column of 16-digit numbers whatever they are, even where single ones are allowed', async () => {
		const rows = ['kode,catatan', '35,9915013952909001', '35,9915013952909002']
		expect(await watched(rows)).toEqual(['null catatan personal-identity-number null'])
		const allow = [{ rule: 'personal-identity-number', column: 'catatan', reason: 'nomor surat keputusan' }] as const
		const structural = ['kode,catatan', '35,3515013002909001', '35,3515013002909002']
		expect(await watched(structural, { allow })).toEqual([
			'null catatan personal-identity-number null',
			'null null personal-allowance null warning',
		])
	})

	it('refuses headings of personal data, also those of a column it knows nothing else about', async () => {
		expect(await watched(['kode,NIK,nama_penerima,nama,jumlah_kk', '35,1,x,y,2'])).toEqual([
			'1 NIK personal-column null',
			'1 nama_penerima personal-column null',
		])
	})

	it('finds the personal data of a first row that should have been a heading line, without naming the column', async () => {
		expect(await watched(['kode,3515013002909001', '35,1'])).toEqual(['1 null personal-identity-number null'])
	})

	it('tells a column of names, which names of areas are not', async () => {
		const names = ['Abcira Mondela', 'Burandi Takasol', 'Cendro Wipala', 'Derila Sompang', 'Elwita Karango']
		const rows = ['kode,catatan', ...names.map((name) => `35,${name}`)]
		expect(await watched(rows)).toEqual(['null catatan personal-name null'])
		expect(await watched(rows, { isKnownName: (text) => names.includes(text) })).toEqual([])
		expect(await watched(['kode,nama', ...names.map((name) => `35,${name}`)])).toEqual([])
	})

	it('silences one rule in one column where the sidecar allows it, and says so with the number of cells', async () => {
		const allow = [{ rule: 'personal-address', column: 'catatan', reason: 'RT ialah jumlah rukun tetangga' }] as const
		const rows = ['kode,catatan', '35,RT 12', '36,RT 14', '37,RT 3 dan 0840-1234-567']
		expect(await watched(rows, { allow })).toEqual([
			'4 catatan personal-phone null',
			'null null personal-allowance null warning',
		])
	})

	it('refuses an allowance for a column that is not there', async () => {
		const allow = [
			{ rule: 'personal-address', column: 'keterangan', reason: 'RT ialah jumlah rukun tetangga' },
		] as const
		expect(await watched(['kode,catatan', '35,x'], { allow })).toEqual(['null null personal-allowance keterangan'])
	})
})
