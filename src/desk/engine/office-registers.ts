import type { MappingRegisters } from '../../gate/mapping/understanding.ts'
import type { DeclaredCheck } from '../../gate/plausibility/figures/declared-check.ts'
import type { AreaRegister } from '../../gate/register/area-register.ts'
import { settledRegister } from '../../gate/register/area-register.ts'
import { areaKinds } from '../../schemas/area.ts'
import type { AreasBelow, DeskRegisters } from '../../schemas/desk-registers.ts'
import type { Indicator } from '../../schemas/indicator.ts'

/** The registers of an office as the gate asks for them. */
export type OfficeRegisters = {
	office: DeskRegisters
	areas: AreaRegister
	indicators: ReadonlyMap<string, Indicator>
	checks: readonly DeclaredCheck[]
	mapping: MappingRegisters
}

/** Unfolds what the portal gives to its desk. @param below areas without a page, where a file names some */
export function officeRegisters(office: DeskRegisters, below: AreasBelow = {}): OfficeRegisters {
	const inTables = Object.entries(below).flatMap(([parent, inner]) =>
		inner.map(([part, name, kind]): DeskRegisters['areas'][number] => [`${parent}.${part}`, name, kind]),
	)
	const listed = [...office.areas, ...inTables].flatMap(([code, name, kind]) => {
		const word = areaKinds[kind]
		return word ? [{ code, name, kind: word }] : []
	})
	const areas = settledRegister({ areas: listed, invented: office.invented, ended: office.ended })
	return {
		office,
		areas,
		indicators: new Map(office.indicators.map((indicator) => [indicator.id, indicator])),
		// Written by the build from the gate's own list, so the kinds are those it knows.
		checks: office.checks as readonly DeclaredCheck[],
		mapping: {
			areas: listed.flatMap(({ code }) => areas.get(code) ?? []),
			areasInScope: office.pages,
			areasInTables: inTables.map(([code]) => code),
			aliases: [...office.aliases, ...office.phrases],
			bpsCodes: office.bpsCodes,
			indicators: office.indicators.map((indicator) => ({
				...indicator,
				synonyms: indicator.synonyms ?? [],
			})),
			programmes: office.programmes,
		},
	}
}
