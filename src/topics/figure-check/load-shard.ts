import type { FigureShard, PartedShard } from '../../schemas/figure-record.ts'

const NOTHING: FigureShard = { figures: [], past: [], datasets: {} }

/**
 * The figures whose ids begin as this one does: by one character, and by one more wherever a file says that there were
 * too many. A file that is not there means that there are none; any other fault is thrown, for a lost connection must not
 * look like an unknown figure.
 */
export async function loadShard(id: string, length = 1): Promise<FigureShard> {
	const answer = await fetch(`/cek/ids/${id.slice(0, length)}.json`)
	if (answer.status === 404) return NOTHING
	if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`)
	const shard: FigureShard | PartedShard = await answer.json()
	return 'parted' in shard ? loadShard(id, length + 1) : shard
}
