import type { MiddlewareHandler } from 'astro'
import { linkTerms } from './glossary/link-terms.ts'
import { otherAddress } from './i18n/address.ts'

/** Links the terms of the glossary on every finished page, except on the glossary itself. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
	const response = await next()
	const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false
	if (!isPage || url.pathname.endsWith('/glosarium/')) return response
	const language = otherAddress(url.pathname).language === 'id' ? 'en' : 'id'
	return new Response(linkTerms(await response.text(), language), response)
}
