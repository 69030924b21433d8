import { describe, expect, it } from 'vitest'
import { apacheSettings } from '../../../../scripts/site/host/apache-settings.ts'
import { headersFile } from '../../../../scripts/site/host/headers-file.ts'
import { nginxSnippet } from '../../../../scripts/site/host/nginx-snippet.ts'
import {
	fixedHeaders,
	responseHeaders,
	transportSecurity,
	varyingHeaders,
} from '../../../../scripts/site/host/response-headers.ts'
import { recordAddress } from '../../../../src/schemas/record-address.ts'

describe('responseHeaders', () => {
	it('lets browsers keep what carries its content in its name, and asks about the rest', () => {
		const cache = (path: string) => responseHeaders(path)['Cache-Control']
		expect(cache('_astro/Page.D4g_LYFc.css')).toContain('immutable')
		expect(cache('pagefind/fragment/id_1.pf_fragment')).toContain('immutable')
		expect([cache('index.html'), cache('pagefind/pagefind.js'), cache('unduh/idm.csv')]).toEqual(
			Array(3).fill('public, max-age=300'),
		)
	})

	it('lets others use open data on their own pages, and pages nowhere', () => {
		const use = (path: string) => responseHeaders(path)['Cross-Origin-Resource-Policy']
		const open = 'api/v1/wilayah/00.json unduh/idm.csv berita/rss.xml en/wilayah/99.01/feed.json koreksi/rss.xml'
		expect(open.split(' ').map(use)).toEqual(Array(5).fill('cross-origin'))
		expect(use('wilayah/00/index.html')).toBe('same-origin')
		expect(responseHeaders('wilayah/00/index.html')).not.toHaveProperty('Access-Control-Allow-Origin')
	})

	it('lets others frame what is made for it, even on sites that ask for leave, and nothing else', () => {
		const frames = (path: string) =>
			/frame-ancestors (\S+)$/.exec(responseHeaders(path)['Content-Security-Policy'] ?? '')?.[1]
		const embeds = ['sematan/wilayah/35.29/tren-p0.html', 'en/sematan/bandingkan/index.html']
		const pages = ['index.html', '404.html', 'cari/index.html', 'wilayah/35.29/index.html', 'berita/sematan/index.html']
		expect(embeds.map(frames)).toEqual(['*', '*'])
		expect(new Set(pages.map(frames))).toEqual(new Set(["'none'"]))
		expect(embeds.map((path) => responseHeaders(path)['Cross-Origin-Resource-Policy'])).toEqual(
			Array(2).fill('cross-origin'),
		)
		expect(embeds.flatMap((path) => Object.keys(responseHeaders(path)))).not.toContain('X-Frame-Options')
	})

	it('asks for TLS nowhere: a preview has none', () => {
		expect(Object.values(responseHeaders('index.html'))).not.toContain(transportSecurity)
	})
})

describe('_headers', () => {
	const files = headersFile([
		'404.html',
		'_astro/x.js',
		'en/index.html',
		'en/sematan/wilayah/99/tren.html',
		'en/wilayah/99/index.html',
		'index.html',
		'sematan/wilayah/99/tren.html',
		'unduh/contoh.csv',
		'wilayah/99/index.html',
		'wilayah/index.html',
	])
	it('is what Netlify and Cloudflare Pages are told', () => {
		expect(files).toMatchSnapshot()
	})

	it('names no header but the policy in two rules that fit one address, since hosts would join their values', () => {
		const rules = files.split('\n\n').map((rule) => rule.trim().split('\n'))
		const everywhere = new Set(rules[0]?.slice(1).map((line) => line.split(':')[0]))
		const special = rules.slice(1).flatMap((lines) => lines.slice(1).map((line) => line.split(':')[0]))
		expect(rules[0]?.[0]).toBe('/*')
		expect(new Set(special.filter((name) => everywhere.has(name)))).toEqual(new Set(['  Content-Security-Policy']))
	})

	it('lets nobody frame a page, but for those that are made for it', () => {
		const refusing = files
			.split('\n\n')
			.flatMap((rule) => (rule.includes("frame-ancestors 'none'") ? rule.trim().split('\n')[0] : []))
		expect(refusing).toEqual(['/', '/404.html', '/en/', '/en/index.html', '/en/wilayah/*', '/index.html', '/wilayah/*'])
	})
})

describe.each([
	['nginx', nginxSnippet(), /"\^\/(api\/v1\/wilayah[^"]+)"/, /return 301 (\S+);/],
	['Apache', apacheSettings(), /RewriteRule "\^(api\/v1\/wilayah[^"]+)"/, /" "(\/api\S+)" \[R=301/],
])('%s', (_name, settings, asked, sent) => {
	it('leads from the record of a village alone to the file that it stands in, and from no other', () => {
		const pattern = new RegExp(`^${asked.exec(settings)?.[1]}`)
		const target = (sent.exec(settings)?.[1] ?? '').replace('$terang_kecamatan', '$1')
		const village = '97.01.02.2003'
		expect(`api/v1/wilayah/${village}.json`.replace(pattern, target)).toBe(recordAddress(village))
		const others = ['97.01.02', '97.01', '97', '00'].map((code) => `api/v1/wilayah/${code}.json`)
		expect([...others, 'api/v1/wilayah/97.01.02/desa.json'].filter((path) => pattern.test(path))).toEqual([])
	})
})

describe('deploy/nginx/terang.conf', () => {
	it('is kept as the build makes it; after a change: npx vitest run -u tests/scripts/host', async () => {
		await expect(nginxSnippet()).toMatchFileSnapshot('../../../../deploy/nginx/terang.conf')
	})

	it('adds every header once', () => {
		const added = [...nginxSnippet().matchAll(/^add_header (\S+)/gm)].map(([, name]) => name)
		const names = [...Object.keys(fixedHeaders), ...varyingHeaders.map(({ name }) => name), 'Strict-Transport-Security']
		expect(added).toEqual(names)
	})
})

describe('deploy/apache/.htaccess', () => {
	it('is kept as the build makes it; after a change: npx vitest run -u tests/scripts/site/host', async () => {
		await expect(apacheSettings()).toMatchFileSnapshot('../../../../deploy/apache/.htaccess')
	})

	it('sets every header, its usual value first, and names the page of errors', () => {
		const set = [...apacheSettings().matchAll(/^\tHeader always set (\S+)/gm)].map(([, name]) => name)
		const names = [...Object.keys(fixedHeaders), ...varyingHeaders.map(({ name }) => name), 'Strict-Transport-Security']
		expect([...new Set(set)]).toEqual(names)
		expect(apacheSettings()).toContain('ErrorDocument 404 /404.html\n')
	})

	it('holds nothing that ends an argument early: patterns without # and values without quotes', () => {
		for (const { usual, cases } of varyingHeaders) {
			expect(cases.every(({ pattern, value }) => !/[#"]/.test(pattern) && !value.includes('"'))).toBe(true)
			expect(usual).not.toContain('"')
		}
		expect(Object.values(fixedHeaders).join()).not.toContain('"')
	})
})
