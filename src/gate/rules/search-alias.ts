import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { SearchAlias } from '../../schemas/search-alias.ts'

export const searchAliasRule: Rule = {
	id: 'search-alias',
	explanation: {
		id: 'Alamat di search-aliases.csv adalah alamat halaman portal ini dalam bahasa Indonesia, diawali dan diakhiri garis miring.',
		en: 'An address in search-aliases.csv is that of a page of this portal in Indonesian, with a slash before and behind it.',
	},
}

/** An address that no page of the portal can have; codes of areas are held to the register by another rule. */
export function searchAlias({ kind, meant }: SearchAlias): Finding | null {
	if (kind !== 'address' || /^\/(?!en\/)(?:[a-z0-9.-]+\/)*$/.test(meant)) return null
	return broken(
		searchAliasRule,
		{ id: 'alamat seperti /indikator/p0/', en: 'an address such as /indikator/p0/' },
		meant,
		{
			id: 'salin alamat halaman Indonesia tanpa nama situsnya, misalnya /program/pkh/',
			en: 'copy the address of the Indonesian page without the name of the site, for example /program/pkh/',
		},
	)
}

/** An address of the right form that nothing can be found under; the alias is left out of the search. */
export function aliasWithoutPage(meant: string): Finding {
	const finding = broken(
		searchAliasRule,
		{ id: 'laman yang ditemukan pencarian portal ini', en: 'a page that the search of this portal finds' },
		meant,
		{
			id: 'halaman itu tidak ada di portal ini, sehingga frasanya tidak menemukan apa pun; betulkan alamatnya atau hapus barisnya',
			en: 'this portal has no such page, so the phrase finds nothing; correct the address or delete the row',
		},
	)
	return { ...finding, severity: 'warning' }
}
