import type { FigureShard } from '../../schemas/figure-record.ts'

const NOTHING: FigureShard = { figures: [], past: [], datasets: {} }

/**
 * The figures whose ids begin as this one does. A file that is not there means that there are none; any other fault is
 * thrown, for a lost connection must not look like an unknown figure.
 */
export async function loadShard(id: string): Promise<FigureShard> {
	const answer = await fetch(`/cek/ids/${id.slice(0, 2)}.json`)
	if (answer.status === 404) return NOTHING
	if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`)
	return answer.json()
}
