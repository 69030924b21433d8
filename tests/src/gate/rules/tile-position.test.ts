import { describe, expect, it } from 'vitest'
import { type PlacedTile, tilePosition } from '../../../../src/gate/rules/tile-position.ts'

const area = (code: string) => ({ code, name: `Contoh ${code}`, level: 'kabupaten-kota', kind: 'kabupaten' }) as const
const register = { childrenOf: () => [area('99.01'), area('99.02')] }
const tile = (line: number, code: string, column: number, row: number): PlacedTile => ({
	line,
	tile: { parent: '99', code, column, row, label: 'Cth' },
})
const faultsOf = (...tiles: PlacedTile[]) =>
	tilePosition(tiles, register).map(({ line, column, finding }) => `${line} ${column}: ${finding.expected}`)

describe('tile-position', () => {
	it('accepts each area once, each in a place of its own', () => {
		expect(faultsOf(tile(2, '99.01', 1, 1), tile(3, '99.02', 2, 1))).toEqual([])
	})

	it('refuses an area twice, two in one place, and one from elsewhere', () => {
		expect(faultsOf(tile(2, '99.01', 1, 1), tile(3, '99.02', 1, 1))).toMatchInlineSnapshot(`
			[
			  "3 kolom: tempat kosong; 99.01 sudah ada di sini (baris 2) / a free place; 99.01 stands here already (line 2)",
			]
		`)
		expect(faultsOf(tile(2, '99.01', 1, 1), tile(3, '99.02', 2, 1), tile(4, '99.01', 3, 1))).toMatchInlineSnapshot(`
			[
			  "4 kode_wilayah: setiap wilayah satu kali; wilayah ini sudah ada di baris 2 / each area once; it stands in line 2 already",
			]
		`)
		expect(faultsOf(tile(2, '99.01', 1, 1), tile(3, '99.02', 2, 1), tile(4, '98.01', 3, 1))).toMatchInlineSnapshot(`
			[
			  "4 kode_induk: wilayah langsung di dalam 99 / an area directly inside 99",
			]
		`)
	})

	it('names the areas without a tile', () => {
		expect(tilePosition([tile(2, '99.01', 1, 1)], register)[0]?.finding).toMatchInlineSnapshot(`
			{
			  "expected": "ubin untuk setiap wilayah di dalam 99 / a tile for every area inside 99",
			  "hint": "tambahkan baris untuk wilayah itu, atau hapus semua baris induk ini / add a row for it, or remove all rows of this parent",
			  "received": "none for 99.02 (Contoh 99.02)",
			  "rule": "tile-position",
			  "severity": "error",
			}
		`)
	})
})
