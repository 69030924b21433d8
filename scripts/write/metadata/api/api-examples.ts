import type { ApiResource } from '../../../../src/schemas/api-resources.ts'
import { levelOfCode, parentCodeOf } from '../../../../src/schemas/area-level.ts'

/**
 * For each kind of record that the portal has, the varying part of an address that is there; `null` where it is known
 * only once the pages are made.
 */
export type ApiExamples = Readonly<Partial<Record<ApiResource['name'], string | null>>>

/** What examples are chosen from. */
export type ExampleSource = {
	readonly portal: { readonly home_area: string; readonly home_indicator: string }
	readonly index: readonly { readonly code: string }[]
	readonly shownIndicators: readonly { readonly id: string }[]
	readonly electoralDistricts: readonly { readonly id: string }[]
}

/** The office's own area and indicator first, for readers know them. */
export function apiExamples({ portal, index, shownIndicators, electoralDistricts }: ExampleSource): ApiExamples {
	const area = index.find(({ code }) => code === portal.home_area) ?? index[0]
	const villages = index.filter(({ code }) => levelOfCode(code) === 'desa-kelurahan')
	const village = villages.find(({ code }) => code.startsWith(portal.home_area)) ?? villages[0]
	const indicator = shownIndicators.find(({ id }) => id === portal.home_indicator) ?? shownIndicators[0]
	const [district] = electoralDistricts
	return {
		...(area && { wilayah: area.code }),
		...(village && { desa: parentCodeOf(village.code) ?? null }),
		...(indicator && { indikator: indicator.id }),
		...(district && { dapil: district.id }),
		gambar: null,
	}
}
