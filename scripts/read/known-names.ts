import { COUNTRY_CODE } from '../../src/schemas/area-code.ts'
import type { AreaRegister } from '../register/area-register.ts'

/**
 * Tells names of areas from names of people, which look alike. The names are gathered when the first is
 * asked for: most tables have no column that could hold one.
 */
export function knownNames(register: Pick<AreaRegister, 'childrenOf'>): (text: string) => boolean {
	let names: Set<string> | null = null
	return (text) => {
		names ??= namesBelow(COUNTRY_CODE, register, new Set())
		return names.has(text.toLowerCase())
	}
}

function namesBelow(code: string, register: Pick<AreaRegister, 'childrenOf'>, names: Set<string>): Set<string> {
	for (const area of register.childrenOf(code)) {
		names.add(area.name.toLowerCase())
		namesBelow(area.code, register, names)
	}
	return names
}
