import { alike, broken, type Finding, type Rule } from '../../issue/finding.ts'
import { nearestWordHint } from '../../issue/nearest-word.ts'
import { addressIn } from '../../schemas/address-in.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { fixedPages, type PageAddress, type PageKind, readPageAddress } from '../../schemas/page-address.ts'
import type { AreaRegister } from '../register/area-register.ts'
import { knownArea } from './known-area.ts'
import { knownNews } from './known-news.ts'

export const textLinkRule: Rule = {
	id: 'text-link',
	explanation: {
		id: 'Tautan dalam teks kantor ditulis dari akar situs dan menuju laman yang ada.',
		en: 'A link in a text of the office is written from the root of the site and leads to a page that exists.',
	},
}

/** What the pages of a portal may be about; areas are looked up, as there are too many to list. */
export type LinkTargets = {
	languages: readonly Language[]
	register: Pick<AreaRegister, 'get'>
	ids: Readonly<Record<Exclude<PageKind, 'area'>, readonly string[]>>
}

/**
 * What is wrong with an address in a text of a language; nothing is known here of other sites, of files, and of places
 * inside pages. Areas and indicators that are registered and have no page are named without a link.
 */
export function textLink(href: string, language: Language, targets: LinkTargets): Finding | null {
	if (href.startsWith('#') || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(href)) return null
	if (!href.startsWith('/')) return relative(href)
	const page = readPageAddress(href)
	if (!page) return null
	return unknownPage(href, page, targets) ?? otherLanguage(href, page, language, targets.languages)
}

function relative(href: string): Finding {
	const [, path = '', rest = ''] = /^[./]*([^?#]*?)\/?([?#].*)?$/s.exec(href) ?? []
	const meant = `/${path}/${rest}`
	return broken(
		textLinkRule,
		{ id: 'alamat yang diawali / atau https://', en: 'an address that begins with / or https://' },
		href,
		{
			id: `tulis alamatnya dari akar situs, misalnya ${meant}; situs lain diawali https://`,
			en: `write it from the root of the site, such as ${meant}; another site begins with https://`,
		},
	)
}

function unknownPage(href: string, { path, about }: PageAddress, { register, ids }: LinkTargets): Finding | null {
	if (!/^[^?#]*\/(?:[?#]|$)/.test(href)) return openEnd(href)
	if (!about) return fixedPages.includes(path) ? null : noSuchPage(path)
	if (about.kind === 'area') return knownArea(about.id, register)
	if (about.kind === 'news') return knownNews(about.id, ids.news)
	return ids[about.kind].includes(about.id) ? null : noSuchId(about.id, ids[about.kind])
}

function openEnd(href: string): Finding {
	return broken(
		textLinkRule,
		{ id: 'alamat laman, yang diakhiri /', en: 'the address of a page, which ends with /' },
		href,
		{
			id: 'akhiri alamat laman dengan garis miring, sebelum tanda ? atau #',
			en: 'end the address of a page with a slash, before any ? or #',
		},
	)
}

function noSuchPage(path: string): Finding {
	return broken(
		textLinkRule,
		{ id: 'laman portal ini', en: 'a page of this portal' },
		path,
		nearestWordHint(path, fixedPages, {
			id: 'buka lamannya, lalu salin alamatnya dari peramban mulai dari garis miring pertama',
			en: 'open the page and copy its address from the browser, from the first slash on',
		}),
	)
}

function noSuchId(id: string, known: readonly string[]): Finding {
	const some = known.length === 0 ? 'none in this folder' : `one of ${known.slice(0, 8).join(', ')}`
	return broken(
		textLinkRule,
		alike(known.length > 8 ? `${some}, …` : some),
		id,
		nearestWordHint(id, known, {
			id: 'hapus tautannya, atau tulis id yang ada dalam folder kantor',
			en: "take the link out, or write an id of the office's folder",
		}),
	)
}

/** A reader goes on in the language of the text. */
function otherLanguage(
	href: string,
	page: PageAddress,
	language: Language,
	languages: readonly Language[],
): Finding | null {
	if (page.language === language) return null
	const better = addressIn(language, href.replace(/^\/en(?=\/)/, ''))
	const there = languages.includes(page.language)
	const finding = broken(
		textLinkRule,
		{ id: `laman dalam bahasa teksnya (${language})`, en: `a page in the language of the text (${language})` },
		href,
		{
			id: `tulis ${better}`,
			en: `write ${better}`,
		},
	)
	return there ? { ...finding, severity: 'warning' } : finding
}
