import { readPortal } from '../../contract/read-generated.ts'
import type { CitedWork } from '../../format/citation/cited-work.ts'
import { address, indicatorPath } from '../../i18n/address.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Dataset } from '../../schemas/dataset.ts'
import type { Indicator } from '../../schemas/indicator.ts'

/** How to cite an indicator: its publishers with the year of issue, its name, and this page. */
export function indicatorCitation(indicator: Indicator, datasets: readonly Dataset[], language: Language): string {
	const portal = readPortal()
	const publishers = new Set(datasets.map(({ publisher, issued }) => `${publisher[language]} (${issued.slice(0, 4)})`))
	const author = publishers.size > 0 ? [...publishers].join('; ') : portal.title
	const served = language === 'id' ? 'Disajikan oleh' : 'Served by'
	return `${author}. ${indicator.name[language]}. ${served} ${portal.title}, ${portal.site}${address(language, indicatorPath(indicator.id))}`
}

/** The same for reference managers: all its publishers, as new as the newest table. */
export function citedIndicator(indicator: Indicator, datasets: readonly Dataset[], language: Language): CitedWork {
	const portal = readPortal()
	const publishers = [...new Set(datasets.map(({ publisher }) => publisher[language]))]
	const issued = datasets.map((dataset) => dataset.issued).sort()
	return {
		key: `indikator-${indicator.id}`,
		authors: publishers.length > 0 ? publishers : [portal.publisher[language]],
		issued: issued.at(-1) ?? '',
		title: indicator.name[language],
		version: null,
		released: null,
		publisher: portal.title,
		url: `${portal.site}${address(language, indicatorPath(indicator.id))}`,
		language,
	}
}
