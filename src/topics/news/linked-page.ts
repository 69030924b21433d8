import { hasPage } from '../../contract/has-page.ts'
import {
	readDatasets,
	readElectoralDistricts,
	readProgrammes,
	readShownIndicators,
} from '../../contract/read-generated.ts'

/**
 * Whether an address written in running text leads to a page of this portal. Areas, indicators, programmes, datasets and
 * districts come and go with an office's data: text that names one without a page names it without a link.
 */
export function leadsSomewhere(href: string): boolean {
	const [, kind, id] = /^(?:\/en)?\/(wilayah|indikator|program|data|dapil)\/([^/#?]+)\//.exec(href) ?? []
	if (kind === undefined || id === undefined) return true
	return pages[kind]?.(id) ?? true
}

const pages: Readonly<Record<string, (id: string) => boolean>> = {
	wilayah: hasPage,
	indikator: (id) => readShownIndicators().has(id),
	program: (id) => readProgrammes().some((one) => one.id === id),
	data: (id) => readDatasets().some((one) => one.id === id),
	dapil: (id) => readElectoralDistricts().some(({ district }) => district.id === id),
}
