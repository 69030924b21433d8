import type { Language } from '../schemas/bilingual.ts'

/** Address of a page in a language: Indonesian stands at the root, English under `/en/`. */
export function address(language: Language, path: string): string {
	return language === 'id' ? path : `/en${path}`
}

/** The same page in the other language. */
export function otherAddress(pathname: string): { language: Language; path: string } {
	if (pathname === '/en/' || pathname.startsWith('/en/')) return { language: 'id', path: pathname.slice(3) || '/' }
	return { language: 'en', path: `/en${pathname}` }
}

/** The Indonesian address of a page in any language. */
export function indonesianPath(pathname: string): string {
	const other = otherAddress(pathname)
	return other.language === 'id' ? other.path : pathname
}

/** Language of a page from the optional `[...lang]` part of its address. */
export function languageOf(param: string | undefined): Language {
	return param === 'en' ? 'en' : 'id'
}

export const areaPath = (code: string): string => `/wilayah/${code}/`
export const indicatorPath = (id: string): string => `/indikator/${id}/`
export const newsPath = (slug: string): string => `/berita/${slug}/`
export const programmePath = (id: string): string => `/program/${id}/`
export const recommendationPath = (id: string): string => `/rekomendasi/${id}/`
export const districtPath = (id: string): string => `/dapil/${id}/`
