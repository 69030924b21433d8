import type { Bilingual, Language } from '../../schemas/bilingual.ts'

/** Status of a village in the Indeks Desa Membangun, lowest first (Permendesa 2/2016). */
export const idmStatuses = ['sangat-tertinggal', 'tertinggal', 'berkembang', 'maju', 'mandiri'] as const

/** Upper limits of the statuses on the index from 0 to 1; above the last one a village is mandiri. */
export const idmLimits = [0.4907, 0.5989, 0.7072, 0.8155] as const

const words: Record<string, string> = { 'sangat-tertinggal': 'sangat tertinggal' }

/** A status as it is said. English keeps the official words, which the notes beside the charts explain. */
export function statusWord(status: string, _language: Language): string {
	return words[status] ?? status
}

/** The three components of the index, in the order of its formula. */
export const idmComponents = ['idm-iks', 'idm-ike', 'idm-ikl'] as const

const componentWords: Record<(typeof idmComponents)[number], Bilingual> = {
	'idm-iks': { id: 'sosial', en: 'social' },
	'idm-ike': { id: 'ekonomi', en: 'economic' },
	'idm-ikl': { id: 'lingkungan', en: 'environmental' },
}

/** A component in a sentence: "sosial", "ekonomi", "lingkungan". */
export function componentWord(component: (typeof idmComponents)[number], language: Language): string {
	return componentWords[component][language]
}
