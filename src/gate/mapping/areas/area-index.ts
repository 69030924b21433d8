import { type AreaLevel, areaLevels, COUNTRY_CODE, parentCodeOf } from '../../../schemas/area-level.ts'
import { todaySpelling } from '../../../search/old-spelling.ts'
import type { MappingArea, MappingRegisters } from '../understanding.ts'
import { type AreaReading, areaKey, areaReadings, withoutAdministration } from './area-key.ts'

/** Areas of the register by code and by name, made ready once for all tables of a file. */
export type AreaIndex = {
	get(code: string): MappingArea | undefined
	/** The code that digits without dots stand for. */
	undotted(digits: string): string | undefined
	/** Areas of a level that a text may name, spelt as today or as before 1972. */
	named(text: string, level: AreaLevel): readonly MappingArea[]
	/** Areas of all levels that a text may name, the highest level first. */
	anywhere(text: string): readonly MappingArea[]
	/** Areas directly below, in the order of the register. */
	childrenOf(code: string): readonly MappingArea[]
	/** The area that a code of the statistics office stands for. */
	ofBps(code: string): MappingArea | undefined
	/** Where the portal shows figures of an area: on pages, in tables alone, or nowhere. */
	shownIn(code: string): 'pages' | 'tables' | 'nowhere'
	/** True where a table of such codes was given. */
	hasBps: boolean
}

const made = new WeakMap<MappingRegisters, AreaIndex>()

/** The index of some registers; made once for each, since the desk asks again with every answer. */
export function areaIndex(registers: MappingRegisters): AreaIndex {
	const known = made.get(registers)
	if (known) return known
	const index = makeIndex(registers)
	made.set(registers, index)
	return index
}

/** Makes the index of some registers, with all that is else made at the first question: before a file comes, nobody waits. */
export function makeReady(registers: MappingRegisters): void {
	const index = areaIndex(registers)
	// A name that there is not is looked for everywhere.
	index.anywhere('-')
	index.undotted('')
	index.childrenOf('')
}

type Names = ReadonlyMap<string, readonly MappingArea[]>

function makeIndex({ areas, areasInScope, areasInTables, aliases, bpsCodes }: MappingRegisters): AreaIndex {
	const byCode = new Map(areas.map((area) => [area.code, area]))
	const [scope, tables] = [new Set(areasInScope), new Set(areasInTables)]
	const bps = new Map(bpsCodes.map(({ bps: code, code: stands }) => [code, stands]))
	const byLevel = Map.groupBy(areas, ({ level }) => level)
	const names = once((level: AreaLevel) => namesOf(byLevel.get(level) ?? [], areaKey))
	const oldNames = once((level: AreaLevel) => namesOf(byLevel.get(level) ?? [], (name) => oldKey(areaKey(name))))
	const given = once((level: AreaLevel) =>
		namesOf(
			aliases.flatMap(({ name, code }) => {
				const area = byCode.get(code)
				return area?.level === level ? [{ ...area, name }] : []
			}),
			areaKey,
		),
	)
	const digitsOf = once(() => new Map(areas.map(({ code }) => [code.replaceAll('.', ''), code])))
	const children = once(() => Map.groupBy(areas, ({ code }) => parentCodeOf(code) ?? ''))
	const readingsOf = once(areaReadings)
	const find = (text: string, level: AreaLevel): readonly MappingArea[] => {
		const readings = readingsOf(text)
		const [only] = readings
		// Most names are one word or two that no kind is said by, and no office has given them to another area.
		if (readings.length === 1 && only?.kinds === null && !given(level).has(only.key)) {
			return names(level).get(only.key) ?? oldNames(level).get(oldKey(only.key)) ?? []
		}
		// A name that the office gave to one area may be the registered name of another elsewhere: rows around it decide.
		const aliased = fitting(readings, given(level)).flatMap(({ code }) => byCode.get(code) ?? [])
		const found = [...new Set([...fitting(readings, names(level)), ...aliased])]
		return found.length > 0 ? found : fitting(readings.map(oldReading), oldNames(level))
	}
	const atLevel = once((level: AreaLevel) => once((text: string) => find(text, level)))
	const named = (text: string, level: AreaLevel) => atLevel(level)(text)
	return {
		get: (code) => byCode.get(code),
		undotted: (digits) => digitsOf('').get(digits),
		named,
		anywhere: once((text) => areaLevels.flatMap((level) => named(text, level))),
		childrenOf: (code) => children('').get(code) ?? [],
		ofBps: (code) => byCode.get(bps.get(code) ?? ''),
		shownIn: (code) => (scope.has(code) ? 'pages' : tables.has(code) ? 'tables' : 'nowhere'),
		hasBps: bps.size > 0,
	}
}

function namesOf(areas: readonly MappingArea[], keyOf: (name: string) => string): Names {
	const names = new Map<string, MappingArea[]>()
	for (const area of areas) {
		add(keyOf(area.name), area)
		const short = withoutAdministration(area.name)
		if (short !== area.name) add(keyOf(short), area)
	}
	return names

	function add(key: string, area: MappingArea): void {
		const same = names.get(key)
		if (same) same.push(area)
		else names.set(key, [area])
	}
}

const oldKey = todaySpelling
const oldReading = ({ key, kinds }: AreaReading): AreaReading => ({ key: oldKey(key), kinds })

function fitting(readings: readonly AreaReading[], names: Names): MappingArea[] {
	const found = new Set<MappingArea>()
	for (const { key, kinds } of readings)
		for (const area of names.get(key) ?? []) if (kinds === null || kinds.includes(area.kind)) found.add(area)
	return [...found]
}

function once<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
	const known = new Map<Key, Value>()
	return (key) => {
		const before = known.get(key)
		if (before !== undefined) return before
		const value = make(key)
		known.set(key, value)
		return value
	}
}

/** True where one area lies in the other, or is it; everything lies in the country. */
export function liesIn(code: string, around: string): boolean {
	if (around === COUNTRY_CODE) return true
	// No text is put together here: a table of all villages asks millions of times.
	return code.startsWith(around) && (code.length === around.length || code[around.length] === '.')
}

/** How an area is written for a steward: "Kabupaten Sumber", "Desa Sumber, Kecamatan …". */
export function areaLabel(area: MappingArea, index: Pick<AreaIndex, 'get'>): string {
	const own = area.kind === 'negara' ? area.name : `${area.kind[0]?.toUpperCase()}${area.kind.slice(1)} ${area.name}`
	const around = index.get(parentCodeOf(area.code) ?? '')
	const isLocal = area.level === 'desa-kelurahan' || area.level === 'kecamatan'
	return isLocal && around ? `${own}, ${areaLabel(around, index)}` : own
}
