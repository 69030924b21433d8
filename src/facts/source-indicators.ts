import { readIndicators } from '../contract/read-generated.ts'
import { sourcesOf } from '../statistics/formula.ts'

/** The indicators that are read from files in the end: a count of villages by status comes from the status. */
export const sourceIndicators = (id: string): string[] => sourcesOf(readIndicators(), id)
