import type { MiddlewareHandler } from 'astro'
import { tellInputs } from './contract/tell-inputs.ts'
import { linkTerms } from './glossary/link-terms.ts'
import { otherAddress } from './i18n/address.ts'

/** Finishes every page, and tells the build what it was made from. */
export const onRequest: MiddlewareHandler = ({ url, props }, next) =>
	tellInputs(props, async () => withTerms(url, await next()))

/** Links the terms of the glossary on every finished page, except on the glossary itself. */
async function withTerms(url: URL, response: Response): Promise<Response> {
	const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false
	if (!isPage) return response
	const text = await response.text()
	if (url.pathname.endsWith('/glosarium/')) return new Response(text, response)
	const language = otherAddress(url.pathname).language === 'id' ? 'en' : 'id'
	return new Response(linkTerms(withoutGaps(text), language), response)
}

/** Parts of a page that are left empty leave a space each: one is enough between two tags, but where spaces are shown. */
function withoutGaps(html: string): string {
	return html.includes('<pre') ? html : html.replace(/>[ \n]{2,}</g, '> <')
}
