import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { Area } from '../../schemas/area.ts'
import type { AreaRegister } from '../register/area-register.ts'
import type { TilePosition } from '../rows/tile-position-row.ts'

export const tilePositionRule: Rule = {
	id: 'tile-position',
	explanation: {
		id: 'Setiap wilayah di bawah satu induk punya tepat satu ubin di tile-positions.csv, dan setiap tempat hanya satu ubin.',
		en: 'Each area inside a parent has exactly one tile in tile-positions.csv, and each place holds one tile.',
	},
}

/** A tile as it stands in the file. */
export type PlacedTile = { line: number; tile: TilePosition }

type TileFault = { line: number; column: string; finding: Finding }

/** What is wrong with the tiles of one parent whose codes are all registered. */
export function tilePosition(tiles: readonly PlacedTile[], register: Pick<AreaRegister, 'childrenOf'>): TileFault[] {
	const [first] = tiles
	if (!first) return []
	const children = register.childrenOf(first.tile.parent)
	const known = new Set(children.map(({ code }) => code))
	const codes = new Map<string, number>()
	const places = new Map<string, PlacedTile>()
	const faults = tiles.flatMap((placed): TileFault[] => {
		const { code, column, row } = placed.tile
		const place = `${column} ${row}`
		const [before, taken] = [codes.get(code), places.get(place)]
		if (before === undefined) codes.set(code, placed.line)
		if (!taken) places.set(place, placed)
		if (!known.has(code)) return [{ line: placed.line, column: 'kode_induk', finding: notInside(placed.tile) }]
		if (before !== undefined) return [{ line: placed.line, column: 'kode_wilayah', finding: twice(code, before) }]
		return taken ? [{ line: placed.line, column: 'kolom', finding: placeTaken(placed.tile, taken) }] : []
	})
	const missing = children.filter(({ code }) => !codes.has(code))
	return missing.length === 0
		? faults
		: [...faults, { line: first.line, column: 'kode_induk', finding: incomplete(first.tile.parent, missing) }]
}

function notInside({ parent, code }: TilePosition): Finding {
	return broken(
		tilePositionRule,
		{ id: `wilayah langsung di dalam ${parent}`, en: `an area directly inside ${parent}` },
		code,
		{
			id: 'isi kode_induk dengan kode wilayah tepat di atasnya',
			en: 'give the code of the area just above it as kode_induk',
		},
	)
}

function twice(code: string, firstLine: number): Finding {
	return broken(
		tilePositionRule,
		{
			id: `setiap wilayah satu kali; wilayah ini sudah ada di baris ${firstLine}`,
			en: `each area once; it stands in line ${firstLine} already`,
		},
		code,
		{
			id: 'hapus salah satu barisnya',
			en: 'remove one of the rows',
		},
	)
}

function placeTaken({ column, row }: TilePosition, { tile, line }: PlacedTile): Finding {
	return broken(
		tilePositionRule,
		{
			id: `tempat kosong; ${tile.code} sudah ada di sini (baris ${line})`,
			en: `a free place; ${tile.code} stands here already (line ${line})`,
		},
		`column ${column}, row ${row}`,
		{
			id: 'pindahkan salah satu ubin ke tempat kosong di dekatnya',
			en: 'move one of the tiles to a free place nearby',
		},
	)
}

function incomplete(parent: string, missing: readonly Area[]): Finding {
	const named = missing.map(({ code, name }) => `${code} (${name})`).join(', ')
	return broken(
		tilePositionRule,
		{ id: `ubin untuk setiap wilayah di dalam ${parent}`, en: `a tile for every area inside ${parent}` },
		`none for ${named}`,
		{
			id: 'tambahkan baris untuk wilayah itu, atau hapus semua baris induk ini',
			en: 'add a row for it, or remove all rows of this parent',
		},
	)
}
