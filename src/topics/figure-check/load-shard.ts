import type { FigureShard, PartedShard } from '../../schemas/figure-record.ts'

const NOTHING: FigureShard = { figures: [], past: [], datasets: {} }

/**
 * The figures whose ids begin as this one does: in the file of its first character, or in the one that this names, where
 * there are too many. A file that is not there means that there are none; any other fault is thrown, for a lost
 * connection must not look like an unknown figure.
 */
export async function loadShard(id: string, name = id.slice(0, 1)): Promise<FigureShard> {
	const answer = await fetch(`/cek/ids/${name}.json`)
	if (answer.status === 404) return NOTHING
	if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`)
	const shard: FigureShard | PartedShard = await answer.json()
	if (!('parted' in shard)) return shard
	const part = shard.parted.findLast((beginning) => beginning <= id)
	return part === undefined ? NOTHING : loadShard(id, part)
}
