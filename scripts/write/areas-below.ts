import { type Area, areaKinds } from '../../src/schemas/area.ts'
import { COUNTRY_CODE } from '../../src/schemas/area-code.ts'
import type { AreasBelow } from '../../src/schemas/desk-registers.ts'
import type { Office } from '../protect/release/office.ts'

/** The register, and which of its areas the portal shows. */
type ShownRegister = Pick<Office, 'register' | 'hasPage'> & { readonly portal: Pick<Office['portal'], 'provinces'> }

/**
 * Kecamatan, desa and kelurahan of the listed provinces that have no page. Tables hold figures of them (see
 * `listedProvinces`), so the desk has to know them by code and by name.
 */
export function areasBelow({ portal, register, hasPage }: ShownRegister): AreasBelow {
	const found: AreasBelow = {}
	const add = (parent: string) => {
		const children = register.childrenOf(parent)
		const without = children.filter((area) => isLocal(area) && !hasPage(area.code))
		if (without.length > 0) {
			found[parent] = without.map(({ code, name, kind }) => [
				code.slice(code.lastIndexOf('.') + 1),
				name,
				areaKinds.indexOf(kind),
			])
		}
		for (const { code } of children) add(code)
	}
	for (const province of new Set(portal.provinces)) if (province !== COUNTRY_CODE) add(province)
	return found
}

const isLocal = ({ level }: Area) => level === 'kecamatan' || level === 'desa-kelurahan'
