import { headerPolicy } from '../../../src/security/content-policy.ts'
import { fixedHeaders, LASTING, rootDocuments, transportSecurity } from './response-headers.ts'

/**
 * The file `_headers` that Netlify, Cloudflare Pages and their kind read. They add up the rules that fit an address and
 * join values of one name, so no name stands in two rules that can meet: the policy sent is that of searching pages,
 * and the `<meta>` of every other page narrows it, since browsers obey both.
 */
export function headersFile(): string {
	const everywhere = {
		'Content-Security-Policy': headerPolicy('searching'),
		...fixedHeaders,
		'Strict-Transport-Security': transportSecurity,
	}
	const open = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' }
	const lasting = { 'Cache-Control': LASTING }
	const rules: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
		['/*', everywhere],
		['/_astro/*', lasting],
		['/unduh/*', open],
		['/api/*', open],
		['/gambar/*', open],
		...feeds.map((address) => [address, open] as const),
		['/cek/ids/*', open],
		...rootDocuments.map((address) => [address, open] as const),
	]
	return rules.map(([address, headers]) => `${address}\n${lines(headers)}`).join('\n')
}

/** Where feeds stand. A star holds at the end of an address alone on some of these hosts; a name between slashes on all. */
const feeds = ['', '/en'].flatMap((language) =>
	['/berita', '/berita/kategori/:kategori', '/wilayah/:kode', '/rekomendasi', '/rekomendasi/:id', '/koreksi'].flatMap(
		(page) => ['rss.xml', 'feed.json'].map((file) => `${language}${page}/${file}`),
	),
)

function lines(headers: Readonly<Record<string, string>>): string {
	return Object.entries(headers)
		.map(([name, value]) => `  ${name}: ${value}\n`)
		.join('')
}
