import { readdirSync } from 'node:fs'
import { request } from 'node:http'
import { get } from 'node:https'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { contentType } from '../../scripts/site/host/content-type.ts'
import { responseHeaders, transportSecurity } from '../../scripts/site/host/response-headers.ts'
import { closePages, openBrowser } from './browser.ts'
import { findNginx, type NginxServer, startNginx } from './nginx-server.ts'
import { visit } from './visit.ts'

const site = inject('siteFolder')
const nginx = findNginx()

test('a real nginx is here to be asked', ({ skip }) => {
	if (!nginx && !process.env.CI)
		skip('nginx is missing, so deploy/nginx goes untested: sudo apt-get install nginx-light')
	expect(nginx, 'nginx; on Debian: apt-get install nginx-light').toBeDefined()
})

describe.runIf(nginx)('nginx with deploy/nginx/terang.conf', () => {
	let server: NginxServer
	let browser: Browser
	beforeAll(async () => {
		browser = await openBrowser()
		server = await startNginx(nginx ?? '', site)
	})
	afterAll(async () => {
		await closePages(browser)
		await server?.stop()
	})

	/** First file of a folder of the site whose name matches. */
	const first = (folder: string, name: RegExp) =>
		`${folder}/${readdirSync(join(site, folder)).find((file) => name.test(file))}`

	const ask = (path: string, headers: Record<string, string> = {}) =>
		new Promise<{ status: number | undefined; headers: Record<string, string | string[] | undefined>; body: string }>(
			(done, fail) => {
				const { hostname, port } = new URL(server.address)
				request({ hostname, port, path, headers }, (response) => {
					let body = ''
					response.setEncoding('latin1')
					response.on('data', (chunk: string) => {
						body += chunk
					})
					response.on('end', () => done({ status: response.statusCode, headers: response.headers, body }))
				})
					.on('error', fail)
					.end()
			},
		)

	/** Headers in lower case, as an answer has them. */
	const expected = (path: string) =>
		Object.fromEntries(Object.entries(responseHeaders(path)).map(([name, value]) => [name.toLowerCase(), value]))

	test.each([
		['the home page', '/', 'index.html'],
		['an English page', '/en/indikator/p0/', 'en/indikator/p0/index.html'],
		['an area page', '/wilayah/35.29/', 'wilayah/35.29/index.html'],
		['the search page with a question', '/cari/?q=pilang', 'cari/index.html'],
		['a download', '/unduh/idm-desa-2024.csv', 'unduh/idm-desa-2024.csv'],
		['the interface', '/api/v1/wilayah/35.29.json', 'api/v1/wilayah/35.29.json'],
		['the feed', '/berita/rss.xml', 'berita/rss.xml'],
		['the feed of an area', '/wilayah/35/feed.json', 'wilayah/35/feed.json'],
		['the picture of the tab', '/favicon.svg', 'favicon.svg'],
		['a stylesheet', first('_astro', /\.css$/), ''],
		['a font', first('_astro', /\.woff2$/), ''],
		['a script', first('_astro', /\.js$/), ''],
		['the search', '/pagefind/pagefind.js', 'pagefind/pagefind.js'],
		['a part of the index', first('pagefind/index', /\.pf_index$/), ''],
	])('sends %s with its type and the headers of the preview', async (_, address, named) => {
		const path = named || address
		const { status, headers } = await ask(address.startsWith('/') ? address : `/${address}`)
		expect(status).toBe(200)
		expect(headers).toMatchObject({ ...expected(path), 'content-type': contentType(path) })
		expect(headers['strict-transport-security']).toBeUndefined()
		expect(headers['set-cookie']).toBeUndefined()
		expect(headers.server).toBe('nginx')
	})

	test('sends the page for lost readers with 404, not to be kept for long', async () => {
		for (const address of ['/tidak/ada/', '/_astro/tidak-ada.css', '/unduh/tidak-ada.csv']) {
			const { status, headers, body } = await ask(address)
			expect(status).toBe(404)
			expect(headers).toMatchObject(expected('404.html'))
			expect(body).toContain('Halaman tidak ditemukan')
		}
	})

	test('adds the slash that an address lacks, and keeps its question', async () => {
		const { status, headers } = await ask('/wilayah/35.29?a=b')
		expect([status, headers.location]).toEqual([301, '/wilayah/35.29/?a=b'])
		expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff' })
	})

	test('keeps files of the host to itself, but for those that prove a domain', async () => {
		for (const address of ['/.terang-site', '/_headers', '/.git/config', '/wilayah/.x'])
			expect((await ask(address)).status, address).toBe(404)
	})

	test('packs text and says unchanged to those who have it', async () => {
		const { headers, body } = await ask('/wilayah/35.29/', { 'accept-encoding': 'gzip' })
		expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' })
		const plain = await ask('/wilayah/35.29/', { 'accept-encoding': 'identity' })
		expect(body.length).toBeLessThan(plain.body.length / 3)
		const again = await ask('/wilayah/35.29/', { 'if-none-match': String(headers.etag) })
		expect([again.status, again.body]).toEqual([304, ''])
		const csv = await ask('/unduh/idm-desa-2024.csv', { 'accept-encoding': 'gzip' })
		expect(csv.headers['content-encoding']).toBe('gzip')
	})

	test('asks for TLS from then on when it answers over TLS, and only then', async ({ skip }) => {
		const { secureAddress } = server
		if (!secureAddress) skip('openssl is missing: no certificate for the test')
		const value = await new Promise<string | undefined>((done, fail) => {
			get(`${secureAddress}/`, { rejectUnauthorized: false }, (response) => {
				response.resume()
				done(response.headers['strict-transport-security'])
			}).on('error', fail)
		})
		expect(value).toBe(transportSecurity)
	})

	test('serves a page that works under its policy, search in its worker included', async () => {
		const { page, complaints, violations, requests, close } = await visit(browser, `${server.address}/`)
		await page.locator('#finder-q').pressSequentially('pilang', { delay: 20 })
		await page.locator('.sug li').first().waitFor()
		expect(await page.locator('.sug li').first().textContent()).toContain('Desa Pilang')
		expect(await violations()).toEqual([])
		await page.goto(`${server.address}/cari/?q=pilang`)
		await page.locator('[data-full-text]').click()
		await page.locator('[data-text-list] li').first().waitFor()
		expect(await violations()).toEqual([])
		expect(complaints).toEqual([])
		expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual(['/pagefind/pagefind-worker.js'])
		expect(requests.filter((url) => !url.startsWith(server.address))).toEqual([])
		await close()
	})

	test('lets no text become markup or code', async () => {
		for (const path of ['/wilayah/35.29/', '/']) {
			const { page, close } = await visit(browser, server.address + path)
			const attempts = [
				`document.body.innerHTML = '<p>x</p>'`,
				`new Worker('/_astro/x.js')`,
				`document.createElement('a').setAttribute('onclick', 'alert(1)')`,
				`new DOMParser().parseFromString('<p>x</p>', 'text/html')`,
			]
			for (const attempt of attempts) {
				const outcome = await page.evaluate<string>(
					`(() => { try { ${attempt}; return 'done' } catch (e) { return e.name } })()`,
				)
				expect(outcome, attempt).toBe('TypeError')
			}
			await close()
		}
	})
})
