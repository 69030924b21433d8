import { areaCodeSchema } from '../../schemas/area-code.ts'
import type { FigurePlace } from './figure-origin.ts'

/** Name of what is asked for in the address: "35.29/p0@2025-03,penduduk-miskin@2025-03". */
const ASKED = 'asal'

/** Where it is told how figures of an area were made that stand in no drawing, and so have no id. */
export function originPath(area: string, measures: readonly string[]): string {
	return `/cek/?${ASKED}=${area}/${measures.join()}`
}

/** What such an address asks for; `null` for another address, or one that is not whole. */
export function askedOrigin(query: string): FigurePlace | null {
	const [area = '', measures = ''] = (new URLSearchParams(query).get(ASKED) ?? '').split('/')
	const wanted = measures.split(',').filter((one) => /^[a-z0-9-]+(?:@[\w-]+)?$/.test(one))
	if (wanted.length === 0 || !areaCodeSchema.safeParse(area).success) return null
	return { areas: [area], of: 1, anchor: '', measures: wanted }
}
