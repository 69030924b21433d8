import { describe, expect, test } from 'vitest'
import { scanPage } from '../../../scripts/verify/page-scan.ts'
import type { SiteFiles } from '../../../scripts/verify/site-files.ts'
import { verifySite } from '../../../scripts/verify/verify-site.ts'

const page = (body: string, head = '') =>
	`<!DOCTYPE html><html lang="id"><head><title>Judul</title><meta name="description" content="Ringkasan">${head}</head><body>${body}</body></html>`

const sound: Readonly<Record<string, string>> = {
	'index.html': page(
		'<a href="/wilayah/99/#data">Contoh</a><a href="https://bps.go.id/">BPS</a><a href="mailto:a@b.id">Surat</a>',
	),
	'en/index.html': page('<a href="../?x=1">Beranda</a>'),
	'wilayah/99/index.html': page('<h2 id="data">Data</h2><a href="#data">ke data</a><a href="/unduh/p0.csv">CSV</a>'),
	'en/wilayah/99/index.html': page(
		'<img src="/g.svg" alt="">',
		'<link rel="stylesheet" href="/_astro/a.css"><link rel="canonical" href="https://contoh.id/en/wilayah/99/">',
	),
	'indikator/p0/index.html': page(
		'<script type="application/ld+json">{"a":1}</script><script type="module" src="/_astro/a.js"></script>',
	),
	'en/indikator/p0/index.html': page('<p>Tulisan style="x" dan &lt;script&gt; dalam teks.</p>'),
	'unduh/p0.csv': 'kode_wilayah\r\n',
	'g.svg': '<svg/>',
	'_astro/a.css': '@font-face{src:url(/_astro/f.woff2)}a{background:url("data:image/svg+xml,x")}',
	'_astro/a.js': '',
	'_astro/f.woff2': '',
	'api/a.json': '{"a":1}',
}

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
		])
	})

	test('finds links and files that lead nowhere', () => {
		const body =
			'<a href="/wilayah/98/">a</a><a href="/wilayah/99">b</a><a href="#tidak-ada">c</a><img src="/h.png" alt=""><a href="https://contoh.id/x/">d</a>'
		expect(issuesOf({ 'en/index.html': page(body) })).toEqual(
			['/wilayah/98/', '/wilayah/99', '#tidak-ada', 'https://contoh.id/x/', '/h.png'].map(
				(link) => `en/index.html [site-link] ${link}`,
			),
		)
	})

	test('finds a link to a place that another page does not have', () => {
		expect(issuesOf({ 'wilayah/99/index.html': page('<p id="lain">Data</p>') })).toEqual([
			'index.html [site-link] /wilayah/99/#data',
		])
	})

	test('finds whatever is fetched from elsewhere', () => {
		const head =
			'<link rel="stylesheet" href="https://fonts.example.com/a.css"><script src="//cdn.example.com/a.js"></script>'
		const body = '<img srcset="/g.svg 1x, https://img.example.com/b.png 2x" alt="">'
		expect(
			issuesOf({ 'en/index.html': page(body, head), '_astro/a.css': '@import "https://x.example.com/b.css";' }),
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
				'en/index.html': page('<script>alert(1)</script><p style="color:red">x</p><p style=color:red>y</p>'),
			}),
		).toEqual(['en/index.html [site-inline] 1 <script>', 'en/index.html [site-inline] 2 style='])
	})

	test('finds pages without language, title or description', () => {
		expect(issuesOf({ 'en/index.html': '<html><head><title> </title></head></html>' })).toEqual([
			'en/index.html [site-page-head] null',
			'en/index.html [site-page-head] null',
			'en/index.html [site-page-head] null',
		])
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
