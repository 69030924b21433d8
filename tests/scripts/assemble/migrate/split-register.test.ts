import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitRegister } from '../../../../scripts/assemble/migrate/split-register.ts'
import { readTable, writeTable } from '../../../../scripts/assemble/new/cut-table.ts'

const national = 'id,nama,satuan,subjek\na,Satu,persen,orang\nb,Dua,orang,\n'

describe('splitRegister', () => {
	test('drops what the nation has, keeps what differs with its columns of today, and keeps the rest', () => {
		const old = 'id,nama,satuan\na,Satu,persen\nb,Dua lain,orang\nc,Tiga,orang\n'
		const { text, fates } = splitRegister(old, national, ['id'])
		expect(text).toBe('id,nama,satuan\nb,Dua lain,orang\nc,Tiga,orang\n')
		expect(fates).toEqual([
			{ line: 2, key: 'a', fate: 'national', differing: [] },
			{ line: 3, key: 'b', fate: 'override', differing: ['nama'] },
			{ line: 4, key: 'c', fate: 'own', differing: [] },
		])
	})

	test('fills columns that came since from the row of the nation that is overridden', () => {
		const { text } = splitRegister('id,nama,satuan\na,Lain,persen\nc,Tiga,orang\n', national, ['id'])
		expect(text).toBe('id,nama,satuan,subjek\na,Lain,persen,orang\nc,Tiga,orang,\n')
	})

	test('leaves nothing of a register that the nation has whole', () => {
		expect(splitRegister('id,nama,satuan\na,Satu,persen\n', national, ['id']).text).toBeNull()
	})

	test('keeps the rows of one key together: a map is drawn as a whole', () => {
		const map = 'kode_induk,kode_wilayah,kolom\n98,98.01,1\n98,98.02,2\n99,99.01,1\n'
		const moved = 'kode_induk,kode_wilayah,kolom\n99,99.01,1\n98,98.01,1\n98,98.02,3\n'
		expect(splitRegister(moved, map, ['kode_induk']).text).toBe(
			'kode_induk,kode_wilayah,kolom\n98,98.01,1\n98,98.02,3\n',
		)
		const turned = 'kode_induk,kode_wilayah,kolom\n98,98.02,2\n98,98.01,1\n'
		expect(splitRegister(turned, map, ['kode_induk']).text).toBeNull()
	})

	test('reads semicolons, a byte order mark and lines of Windows', () => {
		const { fates } = splitRegister('\uFEFFid;nama;satuan\r\na;Satu;persen\r\n', national, ['id'])
		expect(fates.map(({ fate }) => fate)).toEqual(['national'])
	})

	test('loses no row: laid over the nation, what is left gives every old row again', () => {
		const row = fc.record({
			id: fc.constantFrom('a', 'b', 'c', 'd'),
			nama: fc.constantFrom('Satu', 'Dua', 'x, "y"', ''),
		})
		const rows = fc.uniqueArray(row, { selector: ({ id }) => id, minLength: 1 })
		fc.assert(
			fc.property(rows, rows, (old, nation) => {
				const table = (some: typeof old) => writeTable({ headings: ['id', 'nama'], rows: some })
				const { text, fates } = splitRegister(table(old), table(nation), ['id'])
				const own = text === null ? [] : readTable(text).rows
				const merged = new Map([...nation, ...own].map((one) => [one.id, one.nama]))
				expect(fates).toHaveLength(old.length)
				for (const one of old) expect(merged.get(one.id)).toBe(one.nama)
			}),
		)
	})
})
