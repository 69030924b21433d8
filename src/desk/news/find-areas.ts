import { fullName } from '../../format/area-name.ts'
import type { Area } from '../../schemas/area.ts'
import { areaKinds } from '../../schemas/area-kind.ts'
import { levelOfCode, parentCodeOf } from '../../schemas/area-level.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { DeskRegisters } from '../../schemas/desk-registers.ts'

/** An area to choose: its code, and its full name up to the province. */
export type NamedArea = { code: string; label: string }

/** Finds areas of the office by code or by words of their names. */
export type AreaFinder = { find(query: string): NamedArea[]; name(code: string): string }

const MOST = 8

/** Larger areas come before smaller ones, and a name that begins with what was typed before others. */
export function areaFinder({ areas }: Pick<DeskRegisters, 'areas'>, language: Language): AreaFinder {
	const byCode = new Map(areas.flatMap((entry) => areaOf(entry)).map((area) => [area.code, area]))
	const labels = new Map([...byCode.values()].map((area) => [area.code, labelOf(area, byCode, language)]))
	const name = (code: string) => labels.get(code) ?? code
	return {
		name,
		find: (query) => {
			const words = query
				.toLowerCase()
				.split(/[\s,]+/)
				.filter((word) => word !== '')
			if (words.length === 0) return []
			const found = [...byCode.values()].flatMap((area) => {
				const label = name(area.code)
				const text = `${label} ${area.code} ${area.code.replaceAll('.', '')}`.toLowerCase()
				if (!words.every((word) => text.includes(word))) return []
				return [{ code: area.code, label, rank: rankOf(area, words.join(' ')) }]
			})
			return found
				.sort((one, other) => one.rank - other.rank || (one.code < other.code ? -1 : 1))
				.slice(0, MOST)
				.map(({ code, label }) => ({ code, label }))
		},
	}
}

/** Whole names first, then beginnings; within these by level. */
function rankOf({ name, code }: Area, query: string): number {
	const bare = name.toLowerCase()
	const likeness = bare === query || code === query ? 0 : bare.startsWith(query) ? 1 : 2
	return likeness * 100 + code.length
}

function areaOf([code, name, kind]: DeskRegisters['areas'][number]): Area[] {
	const [word, level] = [areaKinds[kind], levelOfCode(code)]
	return word && level ? [{ code, name, kind: word, level }] : []
}

function labelOf(area: Area, byCode: ReadonlyMap<string, Area>, language: Language): string {
	const outer: Area[] = []
	for (let code = parentCodeOf(area.code); code !== undefined; code = parentCodeOf(code)) {
		const parent = byCode.get(code)
		if (parent) outer.unshift(parent)
	}
	return fullName(area, outer, language, { province: true })
}
