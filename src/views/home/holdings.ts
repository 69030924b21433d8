import { readDatasets, readIndicator } from '../../contract/read-generated.ts'
import { formatNumber } from '../../format/number.ts'
import { address } from '../../i18n/address.ts'
import { areaText } from '../../i18n/area.ts'
import type { Language } from '../../schemas/bilingual.ts'

/** A dataset in a line; `simulated` marks those made up as an example. */
export type Holding = { title: string; note: string; href: string | null; simulated?: boolean }

/** What the portal holds, and what it does not: one line a dataset. */
export function holdings(language: Language): Holding[] {
	const siblings = areaText(language).siblings
	const held = readDatasets().map(({ id, title, publisher, areas, levels, indicators, simulated }) => {
		const level = levels.at(-1)
		// The index assesses desa alone, no kelurahan.
		const onlyDesa = indicators.length > 0 && indicators.every((one) => readIndicator(one).theme === 'desa')
		const oneLevel = levels.length === 1 && level ? siblings[level] : language === 'id' ? 'wilayah' : 'areas'
		const noun = onlyDesa ? 'desa' : oneLevel
		return {
			title: title[language],
			note: `${formatNumber(areas, 0, language)} ${noun}. ${publisher[language]}`,
			href: address(language, `/data/${id}/`),
			...(simulated ? { simulated } : {}),
		}
	})
	const missing =
		language === 'id'
			? { title: 'Penerima program di wilayah nyata', note: 'Belum ada data resmi yang boleh diterbitkan.', href: null }
			: { title: 'Programme recipients in real areas', note: 'No official data that may be published yet.', href: null }
	return [...held, missing]
}
