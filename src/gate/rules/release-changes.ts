import { formatNumber } from '../../format/number.ts'
import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { Bilingual } from '../../schemas/bilingual.ts'

export const releaseChangesRule: Rule = {
	id: 'release-changes',
	explanation: {
		id: 'Angka yang sudah terbit tidak hilang atau berubah tanpa koreksi atau revisi, dan berita tidak mengutip angka lama.',
		en: 'What was published does not go or change without a correction or a revision, and no article quotes an old figure.',
	},
}

/** What of one dataset went or changed, with a few of the figures in words. */
export type CountedChanges = { of: number; gone: number; changed: number; examples: readonly string[] }

/** Figures of a dataset that are gone, or changed without a word. */
export function unexplainedChanges({ of, gone, changed, examples }: CountedChanges): Finding {
	const count = (number: number, language: 'id' | 'en') => formatNumber(number, 0, language)
	return warning(
		{ id: `${count(of, 'id')} angka yang sudah terbit`, en: `the ${count(of, 'en')} figures published before` },
		{
			id: `${count(gone, 'id')} hilang, ${count(changed, 'id')} berubah`,
			en: `${count(gone, 'en')} gone, ${count(changed, 'en')} changed`,
		},
		{
			id: `${count(gone, 'id')} dari ${count(of, 'id')} angka yang sudah terbit hilang dan ${count(changed, 'id')} berubah: ${examples.join('; ')}. Bila keliru, kembalikan; bila benar, catat di corrections.csv; angka sementara diberi status P`,
			en: `${count(gone, 'en')} of the ${count(of, 'en')} figures published before are gone and ${count(changed, 'en')} changed: ${examples.join('; ')}. If that is wrong, bring them back; if it is right, say so in corrections.csv; provisional figures are marked P`,
		},
	)
}

/** An article that prints the old value of a figure that changed. */
export function articleQuotes(examples: readonly string[]): Finding {
	return warning(
		{ id: 'angka seperti yang terbit sekarang', en: 'figures as they are published now' },
		examples.join('; '),
		{
			id: 'berita ini mengutip angka lama; perbarui teksnya, atau sebut bahwa angkanya dikoreksi',
			en: 'this article quotes the old figure; bring its text up to date, or say that the figure was corrected',
		},
	)
}

/** Charts and tables whose id readers may have quoted, and which show something else now. */
export function cardsReplaced(count: number, pages: readonly string[]): Finding {
	return warning(
		{ id: 'grafik dan tabel seperti yang sudah terbit', en: 'charts and tables as they were published' },
		{ id: `${formatNumber(count, 0, 'id')} berganti`, en: `${formatNumber(count, 0, 'en')} replaced` },
		{
			id: `${formatNumber(count, 0, 'id')} gambar berganti isi dan kodenya, antara lain ${pages.join(', ')}; jalankan npm run record sebelum terbit, supaya /cek/ mengenal yang lama`,
			en: `${formatNumber(count, 0, 'en')} charts changed in what they show and in their id, among them ${pages.join(', ')}; run npm run record before the release, so that /cek/ knows the old ones`,
		},
	)
}

function warning(expected: Bilingual, received: string | Bilingual, hint: Bilingual): Finding {
	return { ...broken(releaseChangesRule, expected, received, hint), severity: 'warning' }
}
