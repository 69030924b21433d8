import type { AreaRegister } from '../register/area-register.ts'

/**
 * Tells names of areas from names of people, which look alike. The names are gathered when the first is
 * asked for: most tables have no column that could hold one.
 */
export function knownNames(register: Pick<AreaRegister, 'childrenOf' | 'roots'>): (text: string) => boolean {
	let names: Set<string> | null = null
	return (text) => {
		names ??= allNames(register)
		return names.has(text.toLowerCase())
	}
}

function allNames(register: Pick<AreaRegister, 'childrenOf' | 'roots'>): Set<string> {
	const names = new Set<string>()
	for (const { code, name } of register.roots) namesBelow(code, register, names.add(name.toLowerCase()))
	return names
}

function namesBelow(code: string, register: Pick<AreaRegister, 'childrenOf'>, names: Set<string>): Set<string> {
	for (const area of register.childrenOf(code)) {
		names.add(area.name.toLowerCase())
		namesBelow(area.code, register, names)
	}
	return names
}
