import type { Language } from '../../schemas/bilingual.ts'
import type { ComparisonView } from './comparison-view.ts'

/** A citation of a comparison: publishers and year, what is compared, the portal and the address. */
export function comparisonCitation(
	{ subtitle, simulated, sources }: Pick<ComparisonView, 'subtitle' | 'simulated' | 'sources'>,
	portal: string,
	address: string,
	language: Language,
): string {
	const publishers = [...new Set(sources.map(({ publisher }) => publisher[language]))].join('; ')
	const years = sources.map(({ issued }) => issued.slice(0, 4)).toSorted()
	const served = language === 'id' ? 'Disajikan oleh' : 'Served by'
	const invented = simulated ? (language === 'id' ? ' [simulasi]' : ' [simulation]') : ''
	const by = publishers === '' ? '' : `${publishers} (${years.at(-1)}). `
	return `${by}${subtitle}${invented}. ${served} ${portal}, ${address}`
}
