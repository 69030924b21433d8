import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Dataset } from '../../../src/schemas/dataset.ts'
import type { CurrentFigure, FigureRelease } from '../../../src/schemas/figure-record.ts'
import { figureShards } from './figure-shards.ts'

/** Writes what `/cek/` looks ids up in, from the figures of a finished site and the recorded releases. */
export function writeFigureShards(
	site: string,
	current: ReadonlyMap<string, CurrentFigure>,
	releases: readonly FigureRelease[],
	datasets: readonly Dataset[],
): void {
	const folder = join(site, 'cek/ids')
	for (const [name, shard] of figureShards(current.values(), releases, datasets)) {
		mkdirSync(folder, { recursive: true })
		writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(shard)}\n`)
	}
}
