import { answerPolicy, framedByNobody } from '../../../src/security/content-policy.ts'
import { fixedHeaders, LASTING, rootDocuments, transportSecurity } from './response-headers.ts'

/**
 * The file `_headers` that Netlify, Cloudflare Pages and their kind read. They add up the rules that fit an address and
 * join values of one name. So the policy sent everywhere is that of searching pages, and the `<meta>` of every other page
 * narrows it; and it leaves out who may frame a page, which no further rule could take back. That stands with every folder
 * but `sematan/`: two policies joined by a comma are two, and browsers obey both.
 * @param paths the files of the site
 */
export function headersFile(paths: Iterable<string>): string {
	const everywhere = {
		'Content-Security-Policy': answerPolicy('searching'),
		...fixedHeaders,
		'Strict-Transport-Security': transportSecurity,
	}
	const open = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' }
	const rules: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
		['/*', everywhere],
		['/_astro/*', { 'Cache-Control': LASTING }],
		['/unduh/*', open],
		['/api/*', open],
		['/gambar/*', open],
		...feeds.map((address) => [address, open] as const),
		['/cek/ids/*', open],
		...rootDocuments.map((address) => [address, open] as const),
		...embedFolders.map((folder) => [`/${folder}*`, { 'Cross-Origin-Resource-Policy': 'cross-origin' }] as const),
		...unframed(paths).map((address) => [address, { 'Content-Security-Policy': framedByNobody }] as const),
	]
	return rules.map(([address, headers]) => `${address}\n${lines(headers)}`).join('\n')
}

/** Where feeds stand. A star holds at the end of an address alone on some of these hosts; a name between slashes on all. */
const feeds = ['', '/en'].flatMap((language) =>
	['/berita', '/berita/kategori/:kategori', '/wilayah/:kode', '/rekomendasi', '/rekomendasi/:id', '/koreksi'].flatMap(
		(page) => ['rss.xml', 'feed.json'].map((file) => `${language}${page}/${file}`),
	),
)

const embedFolders = ['sematan/', 'en/sematan/']

/** Addresses whose pages nobody may frame: those that stand alone, and folders whole, in both languages. */
function unframed(paths: Iterable<string>): string[] {
	const pages = [...paths].filter((path) => path.endsWith('.html'))
	const addresses = pages.flatMap((path) => {
		const folder = /^(?:en\/)?[^/]+\/(?=.)/.exec(path)?.[0]
		if (folder !== undefined && folder !== 'en/') return [`/${folder}*`]
		return [`/${path}`, `/${path.replace(/index\.html$/, '')}`]
	})
	return [...new Set(addresses)].filter((address) => !embedFolders.includes(address.slice(1, -1))).toSorted()
}

function lines(headers: Readonly<Record<string, string>>): string {
	return Object.entries(headers)
		.map(([name, value]) => `  ${name}: ${value}\n`)
		.join('')
}
