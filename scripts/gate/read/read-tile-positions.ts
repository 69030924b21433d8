import type { AreaRegister } from '../../../src/gate/register/area-register.ts'
import {
	type TilePosition,
	tilePositionHeadings,
	tilePositionRowSchema,
} from '../../../src/gate/rows/tile-position-row.ts'
import { knownArea } from '../../../src/gate/rules/known-area.ts'
import { tilePosition } from '../../../src/gate/rules/tile-position.ts'
import type { IssueCollector } from '../../../src/issue/issue-collector.ts'
import { type RegisterFolders, readRegister } from './read-register.ts'

const form = {
	name: 'tile-positions.csv',
	columns: tilePositionHeadings,
	schema: tilePositionRowSchema,
	// A map is drawn as a whole: an office that draws its own brings the tiles of all areas inside the parent.
	keyOf: ({ key }: { key: string }) => key,
}

/** Reads the tiles of maps; a portal without maps has none. */
export async function readTilePositions(
	folders: RegisterFolders,
	register: AreaRegister,
	issues: IssueCollector,
): Promise<TilePosition[]> {
	const rows = (await readRegister(folders, form, issues)).rows ?? []
	const placed = rows.flatMap(({ path, line, value }) => (value ? [{ path, line, tile: value }] : []))
	const registered = placed.filter((tile) => isRegistered(tile, register, issues))
	for (const tiles of Map.groupBy(registered, ({ tile }) => tile.parent).values()) {
		const path = tiles[0]?.path ?? ''
		for (const fault of tilePosition(tiles, register)) issues.addPlaced(path, fault)
	}
	return placed.map(({ tile }) => tile)
}

type PlacedTile = { path: string; line: number; tile: TilePosition }

function isRegistered(
	{ path, line, tile: { parent, code } }: PlacedTile,
	register: AreaRegister,
	issues: IssueCollector,
): boolean {
	const faults = (
		[
			['kode_induk', parent],
			['kode_wilayah', code],
		] as const
	).flatMap(([column, value]) => {
		const finding = knownArea(value, register)
		return finding ? [{ column, finding }] : []
	})
	for (const { column, finding } of faults) issues.add(path, line, column, finding)
	return faults.length === 0
}
