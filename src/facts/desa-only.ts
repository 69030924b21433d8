import { readIndicators } from '../contract/read-generated.ts'
import type { Indicator } from '../schemas/indicator.ts'
import { desaOnly } from '../statistics/desa-only.ts'

/** True for figures that are made for desa only, never for kelurahan. */
export function isOfDesaOnly({ id }: Pick<Indicator, 'id'>): boolean {
	return desaOnly(readIndicators()).has(id)
}
