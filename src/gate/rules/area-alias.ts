import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import { parentCodeOf } from '../../schemas/area-level.ts'
import { areaKey } from '../mapping/areas/area-key.ts'
import type { AreaRegister } from '../register/area-register.ts'
import type { AreaAlias } from '../rows/area-alias-row.ts'

export const areaAliasRule: Rule = {
	id: 'area-alias',
	explanation: {
		id: 'Satu sebutan di area-aliases.csv berarti satu wilayah saja di dalam induk yang sama, dan bukan nama resmi wilayah lain di situ.',
		en: 'A name in area-aliases.csv means one area alone inside the same parent, and is not the registered name of another area there.',
	},
}

/** An alias as it stands in the file; its code is registered. */
export type PlacedAlias = { line: number; alias: AreaAlias }

/** Aliases that two areas of one parent would share, one of them perhaps by its registered name; or that stand twice. */
export function areaAlias(
	aliases: readonly PlacedAlias[],
	register: Pick<AreaRegister, 'childrenOf'>,
): { line: number; finding: Finding }[] {
	const first = new Map<string, PlacedAlias>()
	return aliases.flatMap((placed) => {
		const { name, code } = placed.alias
		const parent = parentCodeOf(code)
		const place = `${parent} ${areaKey(name)}`
		const before = first.get(place)
		if (!before) first.set(place, placed)
		const other = register
			.childrenOf(parent ?? '')
			.find((area) => area.code !== code && areaKey(area.name) === areaKey(name))
		const finding = before ? sharedWith(placed.alias, before) : other ? registeredName(name, other.code) : null
		return finding ? [{ line: placed.line, finding }] : []
	})
}

function sharedWith({ name, code }: AreaAlias, { alias, line }: PlacedAlias): Finding {
	const isSame = alias.code === code
	return broken(
		areaAliasRule,
		{
			id: `setiap sebutan satu kali di dalam satu induk; sudah ada di baris ${line} untuk ${alias.code}`,
			en: `each name once inside a parent; it stands in line ${line} already, for ${alias.code}`,
		},
		name,
		isSame
			? { id: 'hapus salah satu barisnya', en: 'remove one of the rows' }
			: {
					id: `tentukan wilayah yang dimaksud, ${alias.code} atau ${code}, lalu hapus baris yang lain`,
					en: `decide which area is meant, ${alias.code} or ${code}, and remove the other row`,
				},
	)
}

function registeredName(name: string, code: string): Finding {
	return broken(
		areaAliasRule,
		{
			id: `sebutan yang bukan nama resmi wilayah lain di induk yang sama; ini nama ${code}`,
			en: `a name that no other area of the same parent bears in the register; this is the name of ${code}`,
		},
		name,
		{
			id: 'hapus baris ini, atau betulkan kodenya; wilayah yang berganti nama dicatat di areas.csv',
			en: 'remove this row, or correct its code; an area that changed its name is recorded in areas.csv',
		},
	)
}
