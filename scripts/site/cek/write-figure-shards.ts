import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Dataset } from '../../../src/schemas/dataset.ts'
import type { FigureRelease } from '../../../src/schemas/figure-record.ts'
import { figureShards } from './figure-shards.ts'
import type { FigureShelves } from './figure-shelves.ts'

/** Writes what `/cek/` looks ids up in, from the figures of a finished site and the recorded releases, shelf by shelf. */
export function writeFigureShards(
	site: string,
	current: Pick<FigureShelves, 'names' | 'on'>,
	releases: readonly FigureRelease[],
	datasets: readonly Dataset[],
): void {
	const folder = join(site, 'cek/ids')
	for (const first of new Set([...current.names(), ...beginningsOf(releases)])) {
		const past = releases.map((one) => ({ ...one, figures: one.figures.filter(({ id }) => id.startsWith(first)) }))
		for (const [name, shard] of figureShards(current.on(first), past, datasets)) {
			mkdirSync(folder, { recursive: true })
			writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(shard)}\n`)
		}
	}
}

function beginningsOf(releases: readonly FigureRelease[]): string[] {
	return releases.flatMap(({ figures }) => figures.map(({ id }) => id.slice(0, 1)))
}
