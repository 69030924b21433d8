import type { Area } from '../../schemas/area.ts'
import { COUNTRY_CODE, parentCodeOf } from '../../schemas/area-code.ts'
import type { Portal } from '../../schemas/portal.ts'
import type { AreaRegister } from './area-register.ts'

/**
 * The areas that have a page, in code order: Indonesia, the portal's provinces with all their
 * kabupaten/kota, and every kecamatan, desa and kelurahan of the portal's regencies. Areas around a
 * regency have a page too, even when its province is not listed. Unknown codes are left out.
 */
export function scope(portal: Pick<Portal, 'provinces' | 'regencies'>, register: AreaRegister): Area[] {
	const codes = new Set([COUNTRY_CODE])
	for (const province of portal.provinces) {
		codes.add(province)
		for (const { code } of register.childrenOf(province)) codes.add(code)
	}
	for (const regency of portal.regencies) {
		for (const { code } of register.ancestorsOf(regency)) codes.add(code)
		addWithInner(regency, register, codes)
	}
	return [...codes].sort().flatMap((code) => register.get(code) ?? [])
}

/**
 * The areas whose figures are published: those that have a page, and those right below one, which stand in its lists
 * and ranks by name. So the parent of every area with a figure has a page, and whatever a view groups by it is there.
 */
export function publishedScope(pages: readonly Area[]): (code: string) => boolean {
	const codes = new Set(pages.map(({ code }) => code))
	return (code) => codes.has(code) || codes.has(parentCodeOf(code) ?? '')
}

/**
 * The areas of the provinces that the portal lists, however deep its pages go. What is known of them below its pages stands
 * in tables alone, so that whoever reads a sum of villages finds the villages it was made of.
 */
export function listedProvinces({ provinces }: Pick<Portal, 'provinces'>): (code: string) => boolean {
	const listed = new Set(provinces)
	return (code) => listed.has(code.split('.', 1)[0] ?? '')
}

function addWithInner(code: string, register: AreaRegister, codes: Set<string>): void {
	codes.add(code)
	for (const child of register.childrenOf(code)) addWithInner(child.code, register, codes)
}
