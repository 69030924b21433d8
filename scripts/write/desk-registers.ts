import { type Area, areaKinds } from '../../src/schemas/area.ts'
import { type Dataset, publishedSidecarSchema } from '../../src/schemas/dataset.ts'
import type { DeskRegisters } from '../../src/schemas/desk-registers.ts'
import type { Office } from '../protect/release/office.ts'
import { areasBelow } from './areas-below.ts'

/** The office as it is published: its datasets as the catalogue has them. */
type PublishedOffice = Omit<Office, 'datasets'> & { readonly datasets: readonly Dataset[] }

/**
 * What the steward's desk holds a table to: all kabupaten and kota, since tables of the statistics office list them
 * all, and of smaller areas those with a page. The others that the office may have figures of: `areas-below.ts`.
 */
export function deskRegisters(office: PublishedOffice): DeskRegisters {
	const areas = deskAreas(office)
	const { portal, register } = office
	return {
		areas: areas.map(({ code, name, kind }) => [code, name, areaKinds.indexOf(kind)]),
		pages: areas.filter(({ code }) => office.hasPage(code)).map(({ code }) => code),
		hasAreasBelow: Object.keys(areasBelow(office)).length > 0,
		invented: areas.filter(({ code }) => register.isInvented(code)).map(({ code }) => code),
		ended: areas.flatMap(({ code }) => {
			const end = register.endOf(code)
			return end ? [{ code, date: end.date, successors: [...end.successors] }] : []
		}),
		indicators: [...office.indicators],
		programmes: office.programmes.map(({ id, name, recipientUnit }) => ({
			id,
			name,
			recipientUnit,
			components: office.programmeComponents
				.filter(({ programme }) => programme === id)
				.map((component) => ({ id: component.id, name: component.name })),
		})),
		aliases: [...office.areaAliases],
		phrases: office.searchAliases.flatMap(({ kind, phrase, meant }) =>
			kind === 'area' ? [{ name: phrase, code: meant }] : [],
		),
		bpsCodes: [...office.bpsCodes],
		checks: office.checks.map(({ indicators, references, limits, ...check }) => ({
			...check,
			indicators: [...indicators],
			references: [...references],
			limits: [...limits],
		})),
		threshold: portal.threshold,
		homeArea: portal.home_area,
		publisher: portal.publisher,
		languages: [...portal.languages],
		datasets: office.datasets
			.filter(({ kind, simulated }) => kind === 'observations' && !simulated)
			.map(({ id, indicators, levels, ...sidecar }) => ({
				id,
				indicators,
				levels,
				sidecar: publishedSidecarSchema.parse(sidecar),
			})),
		protected: office.datasets
			.filter(({ kind, simulated }) => kind === 'recipients' && !simulated)
			.map(({ id, programmes }) => ({ id, programmes })),
	}
}

/** In code order. */
function deskAreas({ register, hasPage }: PublishedOffice): Area[] {
	const found: Area[] = []
	const add = (area: Area) => {
		const isLarge = ['negara', 'provinsi', 'kabupaten-kota'].includes(area.level)
		if (!isLarge && !hasPage(area.code)) return
		found.push(area)
		for (const child of register.childrenOf(area.code)) add(child)
	}
	for (const root of register.roots) add(root)
	return found
}
