import { describe, expect, test } from 'vitest'
import type { SiteFiles } from '../../../../scripts/ground/files/site-files.ts'
import { scanPage } from '../../../../scripts/verify/structure/page-scan.ts'
import { verifySite } from '../../../../scripts/verify/structure/verify-site.ts'
import { soundPage, soundSitemap } from './sound-page.ts'

const files: Readonly<Record<string, string>> = {
	'index.html': soundPage(
		'index.html',
		'<a href="/wilayah/99/#data">Contoh</a><a href="https://bps.go.id/">BPS</a><a href="mailto:a@b.id">Surat</a>',
	),
	'en/index.html': soundPage('en/index.html', '<a href="../?x=1">Beranda</a>'),
	'wilayah/99/index.html': soundPage(
		'wilayah/99/index.html',
		'<h2 id="data">Data</h2><a href="#data">ke data</a><a href="/unduh/p0.csv">CSV</a>',
	),
	'en/wilayah/99/index.html': soundPage(
		'en/wilayah/99/index.html',
		'<img src="/g.svg" alt="">',
		'<link rel="stylesheet" href="/_astro/a.css"><link rel="canonical" href="https://contoh.id/en/wilayah/99/">',
	),
	'indikator/p0/index.html': soundPage(
		'indikator/p0/index.html',
		'<script type="application/ld+json">{"a":1}</script><script type="module" src="/_astro/a.js"></script>',
	),
	'en/indikator/p0/index.html': soundPage(
		'en/indikator/p0/index.html',
		'<p>Tulisan style="x" dan &lt;script&gt; dalam teks.</p>',
	),
	'404.html': soundPage('404.html', '').replace(/<link [^>]*>/g, ''),
	'unduh/p0.csv': 'kode_wilayah\r\n',
	'g.svg': '<svg/>',
	'_astro/a.css': '@font-face{src:url(/_astro/f.woff2)}a{background:url("data:image/svg+xml,x")}',
	'_astro/a.js': '',
	'_astro/f.woff2': '',
	'api/a.json': '{"a":1}',
}
const pages = Object.keys(files).filter((path) => path.endsWith('index.html'))
const sound = { ...files, 'sitemap-0.xml': soundSitemap(pages) }

function issuesOf(changes: Readonly<Record<string, string | undefined>>): string[] {
	const files = Object.entries({ ...sound, ...changes }).filter(
		(entry): entry is [string, string] => entry[1] !== undefined,
	)
	const texts = new Map(files)
	const site: SiteFiles = { paths: new Set(texts.keys()), read: (path) => texts.get(path) ?? '' }
	const expected = {
		areas: ['99'],
		indicators: ['p0'],
		site: 'https://contoh.id',
		forbiddenText: ['/rumah/terang/src/'],
	}
	return verifySite(site, expected).map(({ file, rule, received }) => `${file} [${rule}] ${received}`)
}

describe('verifySite', () => {
	test('passes a sound site', () => {
		expect(issuesOf({})).toEqual([])
	})

	test('misses the page of an area in one language', () => {
		expect(issuesOf({ 'en/wilayah/99/index.html': undefined })).toEqual([
			'en/wilayah/99/index.html [site-expected-page] null',
			'wilayah/99/index.html [site-link] https://contoh.id/en/wilayah/99/',
			'sitemap-index.xml [site-sitemap] https://contoh.id/en/wilayah/99/',
		])
	})

	test('finds links and files that lead nowhere', () => {
		const body =
			'<a href="/wilayah/98/">a</a><a href="/wilayah/99">b</a><a href="#tidak-ada">c</a><img src="/h.png" alt=""><a href="https://contoh.id/x/">d</a>'
		expect(issuesOf({ 'en/index.html': soundPage('en/index.html', body) })).toEqual(
			['/wilayah/98/', '/wilayah/99', '#tidak-ada', 'https://contoh.id/x/', '/h.png'].map(
				(link) => `en/index.html [site-link] ${link}`,
			),
		)
	})

	test('finds a picture for sharing that is not there, or stands elsewhere', () => {
		const head = ['https://contoh.id/gambar/a.png', 'https://lain.example/a.png'].map(
			(address) => `<meta property="og:image" content="${address}">`,
		)
		expect(issuesOf({ 'en/index.html': soundPage('en/index.html', '', head.join('')) })).toEqual([
			'en/index.html [site-link] https://contoh.id/gambar/a.png',
			'en/index.html [site-third-party] https://lain.example/a.png',
		])
	})

	test('finds a picture for sharing that is none', () => {
		expect(issuesOf({ 'gambar/wilayah/99.png': 'bukan gambar' })).toEqual([
			'gambar/wilayah/99.png [site-picture] 0 × 0, 0 B',
		])
	})

	test('finds a link to a place that another page does not have', () => {
		expect(issuesOf({ 'wilayah/99/index.html': soundPage('wilayah/99/index.html', '<p id="lain">Data</p>') })).toEqual([
			'index.html [site-link] /wilayah/99/#data',
		])
	})

	test('finds whatever is fetched from elsewhere', () => {
		const head =
			'<link rel="stylesheet" href="https://fonts.example.com/a.css"><script src="//cdn.example.com/a.js"></script>'
		const body = '<img srcset="/g.svg 1x, https://img.example.com/b.png 2x" alt="">'
		expect(
			issuesOf({
				'en/index.html': soundPage('en/index.html', body, head),
				'_astro/a.css': '@import "https://x.example.com/b.css";',
			}),
		).toEqual([
			'en/index.html [site-third-party] https://fonts.example.com/a.css',
			'en/index.html [site-third-party] //cdn.example.com/a.js',
			'en/index.html [site-third-party] https://img.example.com/b.png',
			'_astro/a.css [site-third-party] https://x.example.com/b.css',
		])
	})

	test('finds inline scripts and styles', () => {
		expect(
			issuesOf({
				'en/index.html': soundPage(
					'en/index.html',
					'<script>alert(1)</script><p style="color:red">x</p><p style=color:red>y</p>',
				),
			}),
		).toEqual(['en/index.html [site-inline] 1 <script>', 'en/index.html [site-inline] 2 style='])
	})

	test('finds pages without language, title or description', () => {
		expect(issuesOf({ 'en/index.html': '<html><head><title> </title></head></html>' }).slice(0, 3)).toEqual([
			'en/index.html [site-page-head] null',
			'en/index.html [site-page-head] null',
			'en/index.html [site-page-head] null',
		])
	})

	const english = (body: string, head?: string) => ({ 'en/index.html': soundPage('en/index.html', body, head) })

	test('finds an id that stands twice, and labels and patterns that point nowhere', () => {
		const body =
			'<p id="a">x</p><p id="a">y</p><label for="b">z</label><svg aria-labelledby="a c"><path fill="url(#d)"/><use href="#e"/></svg>'
		expect(issuesOf(english(body))).toEqual([
			'en/index.html [site-anchor] id="a"',
			'en/index.html [site-anchor] #b',
			'en/index.html [site-anchor] #c',
			'en/index.html [site-anchor] #d',
			'en/index.html [site-link] #e',
		])
	})

	test('finds a second title and a heading that skips a level, but lets a section end', () => {
		expect(issuesOf(english('<h2>a</h2><h3>b</h3><h2>c</h2>'))).toEqual([])
		expect(issuesOf(english('<h3>a</h3>'))).toEqual(['en/index.html [site-heading] h1 h3'])
		expect(issuesOf(english('<h1>a</h1>'))).toEqual(['en/index.html [site-heading] h1 h1'])
	})

	test('finds pages that share a title or a description in one language', () => {
		const twin = soundPage('wilayah/99/index.html', '<h2 id="data">x</h2>').replace(
			'Ringkasan wilayah/99/',
			'Ringkasan ',
		)
		expect(issuesOf({ 'wilayah/99/index.html': twin })).toEqual([
			'wilayah/99/index.html [site-unique-head] Ringkasan index.html',
		])
	})

	test('finds a page that hides its address, its twin or its policy', () => {
		const whole = soundPage('en/index.html', '')
		const rules = (page: string) => issuesOf({ 'en/index.html': page }).map((line) => line.split(' ')[1])
		expect(rules(whole.replace('rel="canonical"', 'rel="x"'))).toEqual(['[site-twin]'])
		expect(rules(whole.replace('hreflang="id"', 'hreflang="ms"'))).toEqual(['[site-twin]'])
		expect(rules(whole.replace("'wasm-unsafe-eval'", "'unsafe-inline'"))).toEqual(['[site-policy]'])
	})

	test('holds the sitemap to the pages for readers: neither fewer nor more', () => {
		const hidden = '<meta name="robots" content="noindex">'
		expect(issuesOf(english('', hidden))).toEqual(['sitemap-index.xml [site-sitemap] https://contoh.id/en/'])
		const more = soundSitemap([...pages, '404.html'])
		expect(issuesOf({ 'sitemap-0.xml': more })).toEqual(['sitemap-index.xml [site-sitemap] https://contoh.id/404.html'])
		const fewer = soundSitemap(pages.slice(1))
		expect(issuesOf({ 'sitemap-0.xml': fewer })).toEqual(['sitemap-index.xml [site-sitemap] https://contoh.id/'])
	})

	test('finds broken JSON and folders of the building machine', () => {
		const issues = issuesOf({ 'api/a.json': '{"a":', '_astro/a.js': 'x="/rumah/terang/src/pages"' })
		expect(issues[0]).toBe('_astro/a.js [site-machine-path] /rumah/terang/src/')
		expect(issues[1]).toContain('api/a.json [site-json]')
	})
})

describe('scanPage', () => {
	test('reads attributes however they are quoted', () => {
		const scan = scanPage('<html lang=id><a href=\'/a/?b=1&amp;c=2\' id="x">y</a><a data-href="/z" hidden href=/b/>')
		expect([scan.language, scan.links, [...scan.ids]]).toEqual(['id', ['/a/?b=1&c=2', '/b/'], ['x']])
	})
})
