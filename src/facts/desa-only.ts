import { readIndicators } from '../contract/read-generated.ts'
import { desaOnly } from '../plan/desa-only.ts'
import type { Indicator } from '../schemas/indicator.ts'

/** True for figures that are made for desa only, never for kelurahan. */
export function isOfDesaOnly({ id }: Pick<Indicator, 'id'>): boolean {
	return desaOnly(readIndicators()).has(id)
}
