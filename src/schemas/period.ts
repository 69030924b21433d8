import { z } from 'zod'
import { periodPattern } from './period-parts.ts'

export { comparePeriods, type PeriodParts, parsePeriod } from './period-parts.ts'

/** A period as published: year `2022`, month `2022-03`, or tahap/quarter `2022-T2`. */
export const periodSchema = z.string().regex(periodPattern)
