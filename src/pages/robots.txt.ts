import type { APIRoute } from 'astro'

/** Everything may be read by everyone; the list of pages stands under the portal's own address. */
export const GET: APIRoute = ({ site }) =>
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap-index.xml', site).href}\n`)
