import { embedAddresses } from '../../../src/schemas/embed-address.ts'
import { headerPolicy, searchingAddresses } from '../../../src/security/content-policy.ts'

/** Sent with every answer, whatever its address. */
export const fixedHeaders: Readonly<Record<string, string>> = {
	'X-Content-Type-Options': 'nosniff',
	// Which village somebody looked up is told to no other site.
	'Referrer-Policy': 'same-origin',
	'Permissions-Policy': [
		'accelerometer',
		'autoplay',
		'browsing-topics',
		'camera',
		'display-capture',
		'geolocation',
		'gyroscope',
		'hid',
		'magnetometer',
		'microphone',
		'midi',
		'payment',
		'publickey-credentials-get',
		'screen-wake-lock',
		'serial',
		'usb',
		'xr-spatial-tracking',
	]
		.map((feature) => `${feature}=()`)
		.join(', '),
	'Cross-Origin-Opener-Policy': 'same-origin',
}

/** Told over TLS only: for a year no browser asks this host without it. */
export const transportSecurity = 'max-age=31536000'

/** A header whose value hangs on the address: the value of the first pattern that fits, else the usual one. */
export type VaryingHeader = {
	name: string
	/** Name of its variable in configurations that need one. */
	variable: string
	/** An empty value is not sent. */
	usual: string
	/** Pattern (plain PCRE, tried on the path without its query) and value. */
	cases: readonly { pattern: string; value: string }[]
}

/** For files whose name changes with their content. */
export const LASTING = 'public, max-age=31536000, immutable'

/** Documents for programs at the root of the site. */
export const rootDocuments = ['/datapackage.json', '/data.json', '/katalog.jsonld', '/llms.txt'] as const

/** Files that others may use from their own pages: downloads, interface, catalogues, ids, feeds and pictures for sharing. */
const openAddresses = [
	'^/(?:unduh|api|gambar|cek/ids)/',
	...rootDocuments.map((address) => `^${address.replace('.', '\\.')}$`),
	'/(?:rss\\.xml|feed\\.json)$',
].join('|')

/** Files whose name changes with their content. */
const lastingAddresses = '^/_astro/|^/pagefind/(?:fragment|index|filter)/'

export const varyingHeaders: readonly VaryingHeader[] = [
	{
		name: 'Content-Security-Policy',
		variable: 'terang_policy',
		usual: headerPolicy('plain'),
		cases: [
			{ pattern: searchingAddresses, value: headerPolicy('searching') },
			{ pattern: embedAddresses, value: headerPolicy('framed') },
		],
	},
	{
		name: 'Cache-Control',
		variable: 'terang_cache',
		// A correction reaches readers within five minutes; going back and forth costs nothing.
		usual: 'public, max-age=300',
		cases: [{ pattern: lastingAddresses, value: LASTING }],
	},
	{
		name: 'Cross-Origin-Resource-Policy',
		variable: 'terang_use',
		usual: 'same-origin',
		cases: [
			{ pattern: openAddresses, value: 'cross-origin' },
			// A site that asks what it frames for leave (`require-corp`) gets it.
			{ pattern: embedAddresses, value: 'cross-origin' },
		],
	},
	{
		name: 'Access-Control-Allow-Origin',
		variable: 'terang_origin',
		usual: '',
		cases: [{ pattern: openAddresses, value: '*' }],
	},
]

/**
 * Headers of the answer for a file of the site, but for its type, size and coding.
 * @param path path of the file that is sent, below the site, as `wilayah/35/index.html`
 */
export function responseHeaders(path: string): Record<string, string> {
	const headers: Record<string, string> = { ...fixedHeaders }
	for (const { name, usual, cases } of varyingHeaders) {
		const value = cases.find(({ pattern }) => new RegExp(pattern).test(`/${path}`))?.value ?? usual
		if (value !== '') headers[name] = value
	}
	return headers
}
