import type { AreaEvent } from '../../schemas/area-event.ts'
import type { AreaRegister } from './area-register.ts'

type Events = Pick<AreaRegister, 'eventsOf'>

const beginnings: readonly AreaEvent['type'][] = ['addition', 'split', 'moved', 'recoded']

/** The day on which an area was added, split off or given its code; `undefined` where no day is known. */
export function beginningOf(code: string, register: Events): string | undefined {
	return register.eventsOf(code).find(({ type }) => beginnings.includes(type))?.date ?? undefined
}

/** True when an area was there at the end of a period. */
export function existedAt(code: string, reference: string, register: Events): boolean {
	const since = beginningOf(code, register)
	return since === undefined || since <= lastDay(reference)
}

/** A text that sorts with, or after, the last day of a period. */
function lastDay(period: string): string {
	const [year = '', part] = period.split('-')
	const month = part?.startsWith('T') ? String(Number(part.slice(1)) * 3).padStart(2, '0') : (part ?? '12')
	return `${year}-${month}-31`
}
