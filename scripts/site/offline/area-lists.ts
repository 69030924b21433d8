import type { AreaList } from '../../../src/offline/area-list.ts'
import { areaListAddress } from '../../../src/offline/area-list-address.ts'
import { addressIn } from '../../../src/schemas/address-in.ts'
import type { Area } from '../../../src/schemas/area.ts'
import { languages as every, type Language } from '../../../src/schemas/bilingual.ts'
import { createScales } from './packed-bytes.ts'
import type { PageWeights } from './page-weights.ts'

/**
 * The list of each kabupaten/kota with all that lies in it, in each language, by the address it stands at; the release is
 * not known yet. Pages are weighed as they were rendered, without it: what a page weighs follows from the page alone.
 */
export async function* areaLists(
	site: string,
	areas: readonly Pick<Area, 'code'>[],
	weights: PageWeights,
	languages: readonly Language[] = every,
): AsyncGenerator<Omit<AreaList, 'release'> & { address: string }> {
	const scales = createScales(site, weights)
	const inside = Map.groupBy(areas, ({ code }) => regencyOf(code))
	for (const { code } of areas.filter((area) => regencyOf(area.code) === area.code)) {
		const codes = (inside.get(code) ?? []).map((area) => area.code)
		for (const language of languages) {
			const pages = codes.map((one) => addressIn(language, `/wilayah/${one}/`))
			const bytes = await scales.ofPages(pages.map((page) => `${page.slice(1)}index.html`))
			yield { address: areaListAddress(language, code), code, bytes, pages }
		}
	}
}

/** The kabupaten/kota that an area is or lies in; `undefined` above them. */
function regencyOf(code: string): string | undefined {
	return /^\d\d\.\d\d(?=\.|$)/.exec(code)?.[0]
}
