import { readArea, readDatasets } from '../../contract/read-generated.ts'
import { address } from '../../i18n/address.ts'
import { recipientText } from '../../i18n/recipients.ts'
import type { Area } from '../../schemas/area.ts'
import type { AreaFile } from '../../schemas/area-file.ts'
import type { Language } from '../../schemas/bilingual.ts'

/** The band across a page that shows simulated figures. */
export type SimulationBand = { text: string; link: string; href: string }

/** A band with its text and the link to why there is a simulation. */
export function simulationBand(text: string, language: Language): SimulationBand {
	return { text, link: recipientText(language).whySimulated, href: address(language, '/metodologi/#simulasi') }
}

/** True for areas that do not exist and only show simulated data. */
export function isInvented({ events }: Pick<AreaFile, 'events'>): boolean {
	return events.some(({ type }) => type === 'invention')
}

/** Invented areas that have a page and lie in no other area. */
export function inventedRoots(codes: readonly string[]): AreaFile[] {
	const provinces = codes.filter((code) => code.length === 2).map(readArea)
	return provinces.filter((file) => isInvented(file) && file.ancestors.length === 0)
}

/** The invented kabupaten and kota that have a page. */
export function inventedRegencies(codes: readonly string[]): Area[] {
	return inventedRoots(codes).flatMap(({ children }) => children.map(({ area }) => area))
}

/** True for datasets made up as an example. */
export function isSimulated(dataset: string): boolean {
	return readDatasets().some(({ id, simulated }) => id === dataset && simulated)
}
