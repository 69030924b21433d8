import type { AreaIndex } from './area-index.ts'
import { areaReadings } from './area-key.ts'
import type { AreaRow } from './area-rows.ts'

/** True where a name says what kind of area it is: "Kota …", "Kab. …". */
export function saysKind(name: string): boolean {
	return areaReadings(name).some(({ kinds }) => kinds !== null)
}

/**
 * True where some row calls a city so, and no bare name is that of a city alone: then a bare name that kabupaten and
 * kota share is the kabupaten.
 */
export function callsCities(rows: readonly AreaRow[], index: AreaIndex): boolean {
	const own = rows.filter(({ level, name }) => (level === 'kabupaten-kota' || level === 'any') && name !== '')
	const regencies = own.map(({ name }) => ({ name, areas: index.named(name, 'kabupaten-kota') }))
	const isCalled = regencies.some(
		({ name, areas }) => areas.length === 1 && areas[0]?.kind === 'kota' && saysKind(name),
	)
	if (!isCalled) return false
	return regencies.every(
		({ name, areas }) => saysKind(name) || areas.length === 0 || areas.some(({ kind }) => kind === 'kabupaten'),
	)
}
