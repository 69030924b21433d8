import { sayNumber } from '../../../ground/progress/reporter.ts'
import { type Untried, untriedKinds } from './untried.ts'

/** What an attack left out, a line for each kind: what was not tried is not known to be safe. */
export function sayUntried(counts: ReturnType<Untried['counts']>): string[] {
	return counts.map(({ kind, count, sources }) => {
		const { id, en } = untriedKinds[kind]
		const where = sources.length === 0 ? '' : ` [${sources.join('; ')}]`
		return `Serangan · attack: ${sayNumber(count)} ${id} · ${en} (${kind})${where}`
	})
}
