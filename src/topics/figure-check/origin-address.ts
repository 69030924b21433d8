import { areaCodePattern } from '../../schemas/area-level.ts'
import type { FigurePlace } from './figure-origin.ts'

/** Name of what is asked for in the address: "35.29/p0@2025-03,penduduk-miskin@2025-03", or "35.26,35.29/p0". */
const ASKED = 'asal'

/** Areas that are told of; the public records of more are too much for a phone. */
const MOST_AREAS = 12

/** Where it is told how figures of areas were made that no list of ids holds. */
export function originPath(areas: readonly string[], measures: readonly string[]): string {
	return `/cek/?${ASKED}=${areas.join()}/${measures.join()}`
}

/** What such an address asks for; `null` for another address, or one that is not whole. */
export function askedOrigin(query: string): FigurePlace | null {
	const [codes = '', measures = ''] = (new URLSearchParams(query).get(ASKED) ?? '').split('/')
	const wanted = measures.split(',').filter((one) => /^[a-z0-9-]+(?:@[\w-]+)?$/.test(one))
	const areas = codes.split(',')
	if (wanted.length === 0 || !areas.every((code) => areaCodePattern.test(code))) return null
	return { areas: areas.slice(0, MOST_AREAS), of: areas.length, anchor: '', measures: wanted }
}
