import { hasPage } from '../../contract/has-page.ts'
import {
	readDatasets,
	readElectoralDistricts,
	readProgrammes,
	readRecommendations,
	readShownIndicators,
} from '../../contract/read-generated.ts'
import { type PageKind, readPageAddress } from '../../schemas/page-address.ts'

/**
 * Whether an address written in running text leads to a page of this portal. Areas, indicators, programmes, datasets and
 * districts come and go with an office's data: text that names one without a page names it without a link.
 */
export function leadsSomewhere(href: string): boolean {
	const about = href.startsWith('/') ? readPageAddress(href)?.about : null
	return about ? (pages[about.kind]?.(about.id) ?? true) : true
}

const pages: Readonly<Partial<Record<PageKind, (id: string) => boolean>>> = {
	area: hasPage,
	indicator: (id) => readShownIndicators().has(id),
	programme: (id) => readProgrammes().some((one) => one.id === id),
	dataset: (id) => readDatasets().some((one) => one.id === id),
	recommendation: (id) => readRecommendations().some((one) => one.id === id),
	district: (id) => readElectoralDistricts().some(({ district }) => district.id === id),
}
