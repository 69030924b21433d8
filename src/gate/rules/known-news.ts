import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import { nearestWordHint } from '../../issue/nearest-word.ts'

export const knownNewsRule: Rule = {
	id: 'known-news',
	explanation: {
		id: 'Berita yang dirujuk dari data atau dari berita lain ada di folder news/ kantor.',
		en: 'A news item that the data or another item refers to stands in news/ of the office.',
	},
}

/** A place in the data or in a news item that names an item, by its slug. */
export type NewsReference = { file: string; line: number; column: string; slug: string }

/** `slugs` are those of all items, faulty ones among them: these have issues of their own. */
export function knownNews(slug: string, slugs: readonly string[]): Finding | null {
	if (slugs.includes(slug)) return null
	return broken(
		knownNewsRule,
		{ id: 'slug berita, atau sebuah alamat', en: 'the slug of a news item, or an address' },
		slug,
		nearestWordHint(slug, slugs, {
			id: 'tulis nama berkas beritanya tanpa .id.mdx, atau alamat lengkap https://…',
			en: 'give the name of its file without .id.mdx, or a whole address https://…',
		}),
	)
}
