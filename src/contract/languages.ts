import type { Language } from '../schemas/bilingual.ts'
import { readPortal } from './read-generated.ts'

/** Languages that this portal has pages in; Indonesian always. */
export function portalLanguages(): readonly Language[] {
	return readPortal().languages
}

/** Address parts that make one page exist in each language of the portal, for `getStaticPaths`. */
export function languageParams(): { lang: 'en' | undefined }[] {
	return portalLanguages().map((language) => ({ lang: language === 'en' ? 'en' : undefined }))
}
