import type { Language } from '../schemas/bilingual.ts'
import type { Dataset } from '../schemas/dataset.ts'
import type { Portal } from '../schemas/portal.ts'

const served = { id: 'Disajikan oleh', en: 'Served by' }
const invented = { id: 'simulasi', en: 'simulated' }

/**
 * How to cite a dataset: publisher and year of issue, title, this portal.
 * @param page address of its page, below the site
 */
export function datasetCitation(
	{ publisher, issued, title, simulated }: Pick<Dataset, 'publisher' | 'issued' | 'title' | 'simulated'>,
	portal: Pick<Portal, 'title' | 'site'>,
	page: string,
	language: Language,
): string {
	const mark = simulated ? ` (${invented[language]})` : ''
	const made = `${publisher[language]} (${issued.slice(0, 4)}). ${title[language]}${mark}`
	return `${made}. ${served[language]} ${portal.title}, ${portal.site}${page}`
}
