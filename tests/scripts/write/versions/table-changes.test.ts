import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stepOf, stepped } from '../../../../scripts/write/versions/next-version.ts'
import { tableChanges } from '../../../../scripts/write/versions/table-changes.ts'
import { nextChanges } from './version-fixture.ts'

const head = 'kode_wilayah,nama_wilayah,tingkat,indikator,periode,nilai,satuan,status,catatan'
const row = (code: string, value: string, more: Partial<Record<'unit' | 'status' | 'note' | 'name', string>> = {}) =>
	[
		code,
		more.name ?? 'Nama',
		'desa-kelurahan',
		'p0',
		'2025',
		value,
		more.unit ?? 'persen',
		more.status ?? 'A',
		more.note ?? '',
	].join(',')
const csv = (...rows: string[]) => `${[head, ...rows].join('\r\n')}\r\n`
const between = (before: string, after: string) =>
	tableChanges('observations', { csv: before, texts: {} }, { csv: after, texts: {} })
const none = nextChanges({})

describe('what a newer state of a table changed', () => {
	it('counts rows that came and went, by the columns that name a row', () => {
		expect(between(csv(row('99.01', '1'), row('99.02', '2')), csv(row('99.02', '2'), row('99.03', '3')))).toEqual({
			...none,
			added: 1,
			removed: 1,
		})
	})

	it('counts a row once, by the gravest change in it', () => {
		expect(between(csv(row('99.01', '1')), csv(row('99.01', '2', { note: 'x' })))).toEqual({ ...none, revised: 1 })
		expect(between(csv(row('99.01', '1')), csv(row('99.01', '1', { status: 'P' })))).toEqual({ ...none, revised: 1 })
		expect(between(csv(row('99.01', '1')), csv(row('99.01', '1', { name: 'Lain' })))).toEqual({ ...none, reworded: 1 })
		expect(between(csv(row('99.01', '1')), csv(row('99.01', '2', { unit: 'orang' })))).toEqual({
			...none,
			redefined: 1,
		})
	})

	it('takes a row that gets its value for a new one, and one that loses it for one that went', () => {
		const [empty, full] = [csv(row('99.01', '', { status: 'O' })), csv(row('99.01', '1'))]
		expect(between(empty, full)).toEqual({ ...none, added: 1 })
		expect(between(full, empty)).toEqual({ ...none, removed: 1 })
		expect(between(csv(), empty)).toEqual(none)
	})

	it('names columns that came and went, and changes no row by them', () => {
		const before = csv(row('99.01', '1'))
		const after = before.replaceAll('\r\n', ',\r\n').replace('catatan,', 'catatan,acuan').replace('A,,', 'A,,2025-03')
		expect(between(before, after)).toEqual({ ...none, columnsAdded: ['acuan'] })
		expect(between(after, before)).toEqual({ ...none, columnsRemoved: ['acuan'] })
	})

	it('names a row of recipients by its breakdown, and keeps apart what differs in it alone', () => {
		const table = (value: string) =>
			`kode_wilayah,program,periode,rincian,kategori,ukuran,nilai,status\r\n99.01,pkh,2025,total,total,orang,40,A\r\n99.01,pkh,2025,sex,l,orang,${value},A\r\n`
		const state = (text: string) => ({ csv: text, texts: {} })
		expect(tableChanges('recipients', state(table('20')), state(table('21')))).toEqual({ ...none, revised: 1 })
	})

	it('names the texts that are no more what they were', () => {
		const state = (texts: Record<string, string>) => ({ csv: csv(), texts })
		expect(
			tableChanges('observations', state({ title: 'a', method: 'b' }), state({ title: 'a', method: 'c', licence: 'd' }))
				.texts,
		).toEqual(['licence', 'method'])
	})

	it('is nothing between a table and itself, and whatever the order of its rows', () => {
		const values = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1 })
		fc.assert(
			fc.property(values, (codes) => {
				const rows = codes.map((code) => row(`99.${code}`, String(code)))
				expect(between(csv(...rows), csv(...rows.toReversed()))).toEqual(none)
			}),
		)
	})

	it('adds up: rows before, less those that went, plus those that came, are the rows after', () => {
		const codes = fc.uniqueArray(fc.integer({ min: 1, max: 30 }))
		fc.assert(
			fc.property(codes, codes, (before, after) => {
				const table = (all: number[]) => csv(...all.map((code) => row(`99.${code}`, '1')))
				const { added, removed } = between(table(before), table(after))
				expect(before.length - removed + added).toBe(after.length)
			}),
		)
	})
})

describe('the number that follows', () => {
	it('goes up in front where something is gone or means something else, in the middle where there is more, behind where it was amended', () => {
		expect(stepOf(none)).toBeNull()
		for (const change of [{ removed: 1 }, { redefined: 1 }, { columnsRemoved: ['acuan'] }])
			expect(stepOf(nextChanges({ ...change, added: 4, revised: 2 }))).toBe('major')
		for (const change of [{ added: 1 }, { columnsAdded: ['acuan'] }])
			expect(stepOf(nextChanges({ ...change, revised: 2, texts: ['title'] }))).toBe('minor')
		for (const change of [{ revised: 1 }, { reworded: 1 }, { texts: ['title'] }])
			expect(stepOf(nextChanges(change))).toBe('patch')
	})

	it('is above the one before, and starts anew behind what went up', () => {
		expect([stepped('1.2.3', 'major'), stepped('1.2.3', 'minor'), stepped('1.2.9', 'patch')]).toEqual([
			'2.0.0',
			'1.3.0',
			'1.2.10',
		])
	})
})
