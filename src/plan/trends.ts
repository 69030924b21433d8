import type { Indicator } from '../schemas/indicator.ts'
import { leadsOf } from './comparable.ts'
import { mainsOf, type Reach } from './mains.ts'
import type { Registry } from './relations.ts'

/** What is drawn over time: some alone, some side by side with a scale each. */
export type Trends = { alone: readonly string[]; together: readonly (readonly string[])[] }

/** Rates and indices alone, at most so many; counts and amounts of the same theme side by side below them, alone where there is no rate. */
export function trendsOf(registry: Registry, reach: Reach, most: number): Trends {
	const leads = leadsOf(registry, reach)
	const led = new Set(leads.map(({ theme }) => theme))
	const others = mainsOf(registry, reach).filter((one) => !leads.includes(one) && one.measure !== 'category')
	const beside = others.filter(({ theme }) => led.has(theme))
	const ids = (some: readonly Indicator[]) => some.map(({ id }) => id)
	return {
		alone: ids([...leads, ...others.filter(({ theme }) => !led.has(theme))]).slice(0, most),
		together: [...Map.groupBy(beside, ({ theme }) => theme).values()].map(ids),
	}
}
