import type { Language } from '../../schemas/bilingual.ts'
import { formatDate } from '../period.ts'
import type { CitedWork } from './cited-work.ts'

const words = {
	id: { served: 'Disajikan oleh', version: 'versi', released: 'terbitan' },
	en: { served: 'Served by', version: 'version', released: 'release of' },
} as const satisfies Record<Language, object>

/** "Badan Contoh (2025). Penduduk contoh, versi 1.0.0, terbitan 1 September 2025. Disajikan oleh Terang, https://…" */
export function plainCitation(work: CitedWork): string {
	const t = words[work.language]
	const edition = [
		...(work.version === null ? [] : [`${t.version} ${work.version}`]),
		...(work.released === null ? [] : [`${t.released} ${formatDate(work.released, work.language)}`]),
	]
	const title = [work.title, ...edition].join(', ')
	return `${work.authors.join('; ')} (${work.issued.slice(0, 4)}). ${title}. ${t.served} ${work.publisher}, ${work.url}`
}
