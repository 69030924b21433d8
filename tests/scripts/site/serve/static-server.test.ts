import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { resolveAddress } from '../../../../scripts/site/serve/resolve-address.ts'
import { assertPortFree, type ServedSite, serveSite } from '../../../../scripts/site/serve/serve-site.ts'
import { headerPolicy } from '../../../../src/security/content-policy.ts'

const files: Readonly<Record<string, string>> = {
	'index.html': 'beranda',
	'404.html': 'tidak ada',
	'wilayah/35.29/index.html': 'Sumenep',
	'unduh/p0.csv': 'kode_wilayah\r\n',
	'.terang-site': 'penanda',
	_headers: '/*',
}

let folder: string
let site: ServedSite

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'terang-serve-'))
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true })
		writeFileSync(join(folder, path), text)
	}
	site = await serveSite(folder, 0)
})
afterAll(async () => {
	await site.close()
	rmSync(folder, { recursive: true })
})

/** Asks for a path just as written: `fetch` would tidy it up first. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
	return new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }>(
		(resolve, reject) => {
			const { hostname, port } = new URL(site.address)
			request({ hostname, port, path, headers, method }, (response) => {
				let body = ''
				response.setEncoding('latin1')
				response.on('data', (chunk: string) => {
					body += chunk
				})
				response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }))
			})
				.on('error', reject)
				.end()
		},
	)
}

describe('resolveAddress', () => {
	const resolve = (address: string) => resolveAddress(address, (path) => path in files)

	test('takes the dots of an area code as part of the name', () => {
		expect(resolve('/wilayah/35.29/')).toEqual({ kind: 'file', path: 'wilayah/35.29/index.html' })
	})

	test('adds the slash that an address lacks, and keeps its query', () => {
		expect(resolve('/wilayah/35.29?q=a%20b')).toEqual({ kind: 'redirect', location: '/wilayah/35.29/?q=a%20b' })
	})

	test.each([
		'/../package.json',
		'/%2e%2e/x',
		'/wilayah/..%2f..%2fx',
		'/.terang-site',
		'/_headers',
		'//contoh.id/',
		'/%',
		'/a\\b',
		'/x\0',
		'/wilayah/',
	])('finds nothing for %j', (address) => {
		expect(resolve(address)).toEqual({ kind: 'missing' })
	})
})

describe('serveSite', () => {
	test('sends pages and files with their type', async () => {
		expect((await ask('/')).headers['content-type']).toBe('text/html; charset=utf-8')
		expect((await ask('/unduh/p0.csv')).headers['content-type']).toBe('text/csv; charset=utf-8')
		expect(await ask('/wilayah/35.29/')).toMatchObject({ status: 200, body: 'Sumenep' })
	})

	test('sends the headers that a host is asked to send', async () => {
		expect((await ask('/wilayah/35.29/')).headers['content-security-policy']).toBe(headerPolicy('plain'))
		expect((await ask('/')).headers['content-security-policy']).toBe(headerPolicy('searching'))
		expect((await ask('/unduh/p0.csv')).headers['access-control-allow-origin']).toBe('*')
		expect((await ask('/tidak/ada/')).headers['x-content-type-options']).toBe('nosniff')
	})

	test('sends the page for lost readers with 404', async () => {
		expect(await ask('/tidak/ada/')).toMatchObject({ status: 404, body: 'tidak ada' })
		expect((await ask('/../../etc/passwd')).status).toBe(404)
	})

	test('packs text as well as the visitor can take it, and sends nothing to those who have it', async () => {
		expect((await ask('/', { 'accept-encoding': 'gzip, br' })).headers['content-encoding']).toBe('br')
		expect((await ask('/')).headers['content-encoding']).toBeUndefined()
		const zipped = await ask('/', { 'accept-encoding': 'gzip' })
		expect(zipped.headers['content-encoding']).toBe('gzip')
		expect(await ask('/', { 'if-none-match': String(zipped.headers.etag) })).toMatchObject({ status: 304, body: '' })
	})

	test('answers HEAD without a body and refuses to write', async () => {
		expect(await ask('/', {}, 'HEAD')).toMatchObject({ status: 200, body: '' })
		expect((await ask('/', {}, 'POST')).status).toBe(405)
	})

	test('says plainly that a port is taken', async () => {
		const port = Number(new URL(site.address).port)
		await expect(serveSite(folder, port)).rejects.toThrow(`Port ${port} sedang dipakai.`)
		await expect(assertPortFree(port)).rejects.toThrow(`Port ${port} is in use.`)
	})
})
