import { formatDate } from '../../../src/format/period.ts'
import type { Language } from '../../../src/schemas/bilingual.ts'

/** What a copy says of itself: of which area, which edition, from where. */
export type PocketFacts = {
	code: string
	/** The area with its kind. */
	area: string
	/** Of what was packed: the same figures and words have the same one. */
	release: string
	/** Day, month or year in which the newest figures were issued. */
	issued: string
	/** Address of the portal, without a slash at its end. */
	site: string
	title: string
}

const precisions = { 4: 'year', 7: 'month', 10: 'day' } as const

const dateOf = ({ issued }: PocketFacts, language: Language): string =>
	formatDate(issued, language, precisions[issued.length as keyof typeof precisions] ?? 'day')

/** The line on top of every page of the copy. */
export function bandText(facts: PocketFacts, language: Language): { label: string; text: string } {
	const date = dateOf(facts, language)
	return language === 'id'
		? {
				label: 'Edisi saku',
				text: `${facts.area}. Salinan ${facts.release}, data terbit paling akhir ${date}. Tautan bertanda ↗ perlu internet. Angka terbaru ada di`,
			}
		: {
				label: 'Pocket edition',
				text: `${facts.area}. Copy ${facts.release}, newest data issued ${date}. Links marked ↗ need the internet. For the latest figures see`,
			}
}

/** What is said of a link that leaves the copy. */
export const internetNote: Readonly<Record<Language, string>> = { id: 'Perlu internet', en: 'Needs the internet' }

/** `BACA-DAHULU.txt`, with line ends that every editor on Windows knows. */
export function readMeText(facts: PocketFacts): string {
	const { area, release, site, title } = facts
	return [
		`${title.toUpperCase()}: EDISI SAKU ${area.toUpperCase()}`,
		`Salinan ${release}. Data terbit paling akhir: ${dateOf(facts, 'id')}.`,
		'',
		'1. Keluarkan semua berkas dari ZIP ini ke satu folder (klik kanan, "Ekstrak semua").',
		'   Jangan membuka halaman langsung dari dalam ZIP.',
		'2. Buka index.html dengan peramban: Chrome, Edge, atau Firefox. Internet tidak diperlukan.',
		'3. Tautan bertanda panah menuju situs portal dan perlu internet.',
		'',
		`Angka di sini tidak berubah sendiri. Angka terbaru: ${site}/`,
		'Saat mengutip, sebutkan nomor salinan di atas.',
		'',
		`${title.toUpperCase()}: POCKET EDITION OF ${area.toUpperCase()}`,
		`Copy ${release}. Newest data issued: ${dateOf(facts, 'en')}.`,
		'',
		'1. Take all files out of this ZIP into one folder (right click, "Extract all").',
		'   Do not open pages from inside the ZIP.',
		'2. Open index.html in a browser: Chrome, Edge or Firefox. No internet is needed.',
		'   English: the link at the top right.',
		'3. Links marked with an arrow lead to the portal and need the internet.',
		'',
		`Figures in here do not change by themselves. The latest are at ${site}/en/`,
		'When you quote, name the number of the copy.',
		'',
	].join('\r\n')
}
