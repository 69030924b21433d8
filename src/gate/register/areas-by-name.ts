import type { Area } from '../../schemas/area.ts'
import type { AreaRegister } from './area-register.ts'

type Tree = Pick<AreaRegister, 'get' | 'childrenOf' | 'roots'>

/**
 * Finds areas by their names as people write them: "DESA MAWAR", "Kab. Contoh". The names are gathered when the first
 * is asked for, below `tops`, or in the whole register; areas of one name stand in code order.
 */
export function areasByName(register: Tree, tops: readonly string[] = []): (text: string) => readonly Area[] {
	let names: Map<string, Area[]> | null = null
	return (text) => {
		names ??= gathered(register, tops)
		return names.get(plainName(text)) ?? []
	}
}

function gathered(register: Tree, tops: readonly string[]): Map<string, Area[]> {
	const names = new Map<string, Area[]>()
	const add = (area: Area) => {
		const key = plainName(area.name)
		const known = names.get(key)
		if (known) known.push(area)
		else names.set(key, [area])
		for (const child of register.childrenOf(area.code)) add(child)
	}
	const starts = tops.length > 0 ? tops.flatMap((code) => register.get(code) ?? []) : register.roots
	for (const area of starts) add(area)
	return names
}

/** A name without its kind, marks, spaces and capitals. */
function plainName(text: string): string {
	return text
		.toLowerCase()
		.trim()
		.replace(/^(provinsi|prov|kabupaten|kab|kota|kecamatan|kec|desa|kelurahan|kel)(\.\s*|\s+)/, '')
		.replace(/[^\p{L}\p{N}]+/gu, '')
}
