import { join } from 'node:path'
import { readChunks, systemCode } from '../../ground/csv/read-chunks.ts'
import type { IssueCollector } from '../../ground/issue/issue-collector.ts'
import type { AreaRegister } from '../register/area-register.ts'
import { type TilePosition, tilePositionHeadings, tilePositionRowSchema } from '../rows/tile-position-row.ts'
import { fileUnreadable } from '../rules/file-missing.ts'
import { knownArea } from '../rules/known-area.ts'
import { type PlacedTile, tilePosition } from '../rules/tile-position.ts'
import { readRegistry } from './read-registry.ts'

/** Reads `tile-positions.csv`; a portal without maps has no such file. */
export async function readTilePositions(
	dataDir: string,
	register: AreaRegister,
	issues: IssueCollector,
): Promise<TilePosition[]> {
	const path = join(dataDir, 'tile-positions.csv')
	try {
		const { rows, faults } = await readRegistry(readChunks(path), tilePositionHeadings, tilePositionRowSchema)
		for (const fault of faults) issues.addPlaced(path, fault)
		const placed = (rows ?? []).flatMap(({ line, value }) => (value ? [{ line, tile: value }] : []))
		const registered = placed.filter(({ line, tile }) => isRegistered(path, line, tile, register, issues))
		for (const tiles of Map.groupBy(registered, ({ tile }) => tile.parent).values()) {
			for (const fault of tilePosition(tiles, register)) issues.addPlaced(path, fault)
		}
		return placed.map(({ tile }: PlacedTile) => tile)
	} catch (error) {
		const code = systemCode(error)
		if (code !== 'ENOENT') issues.add(path, null, null, fileUnreadable(code))
		return []
	}
}

function isRegistered(
	path: string,
	line: number,
	{ parent, code }: TilePosition,
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
