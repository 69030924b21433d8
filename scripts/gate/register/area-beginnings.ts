import type { Area } from '../../../src/schemas/area.ts'
import { COUNTRY_CODE } from '../../../src/schemas/area-code.ts'
import type { AreaEvent } from '../../../src/schemas/area-event.ts'
import type { AreaRegister } from './area-register.ts'

/** Since when areas are there, as far as `areas.csv` says so. */
export type AreaBeginnings = {
	/** Areas that were added, split off or given their code on a known day. */
	dated: readonly { area: Area; since: string }[]
	/** Whether an area was there at the end of a period. */
	existed(code: string, reference: string): boolean
}

const beginnings: readonly AreaEvent['type'][] = ['addition', 'split', 'moved', 'recoded']

/** Reads the days on which areas began from the events of the register. */
export function areaBeginnings(register: Pick<AreaRegister, 'get' | 'childrenOf' | 'eventsOf'>): AreaBeginnings {
	const dated: { area: Area; since: string }[] = []
	const visit = (area: Area) => {
		const begin = register.eventsOf(area.code).find(({ type }) => beginnings.includes(type))
		if (begin?.date) dated.push({ area, since: begin.date })
		for (const child of register.childrenOf(area.code)) visit(child)
	}
	const country = register.get(COUNTRY_CODE)
	if (country) visit(country)
	const sinceByCode = new Map(dated.map(({ area, since }) => [area.code, since]))
	return {
		dated,
		existed: (code, reference) => existedSince(sinceByCode.get(code), reference),
	}
}

/** True when an area that is there since a day was there at the end of a period. */
function existedSince(since: string | undefined, reference: string): boolean {
	return since === undefined || since <= lastDay(reference)
}

/** A text that sorts with, or after, the last day of a period. */
function lastDay(period: string): string {
	const [year = '', part] = period.split('-')
	const month = part?.startsWith('T') ? String(Number(part.slice(1)) * 3).padStart(2, '0') : (part ?? '12')
	return `${year}-${month}-31`
}
