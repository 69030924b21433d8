import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Dataset } from '../../../src/schemas/dataset.ts'
import type { FigureRelease } from '../../../src/schemas/figure-record.ts'
import { openSite } from '../../ground/files/site-files.ts'
import { figureShards } from './figure-shards.ts'
import { publishedFigures } from './published-figures.ts'

/** Writes what `/cek/` looks ids up in, from the pages of a finished site and the recorded releases. */
export function writeFigureShards(
	site: string,
	releases: readonly FigureRelease[],
	datasets: readonly Dataset[],
): number {
	const current = publishedFigures(openSite(site))
	const folder = join(site, 'cek/ids')
	for (const [name, shard] of figureShards(current.values(), releases, datasets)) {
		mkdirSync(folder, { recursive: true })
		writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(shard)}\n`)
	}
	return current.size
}
