import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDeskServer } from '../../../../scripts/assemble/desk/desk-server.ts'
import { listen } from '../../../../scripts/site/serve/serve-site.ts'

const key = 'k'.repeat(32)
const builds: string[] = []
let room: string
let data: string
let address: string
let server: ReturnType<typeof createDeskServer>

beforeAll(async () => {
	room = mkdtempSync(join(tmpdir(), 'terang-desk-'))
	data = join(room, 'kantor')
	cpSync('tests/offices/satu-indikator', data, { recursive: true })
	writeFileSync(join(room, 'index.html'), '<!doctype html><title>Situs</title>')
	mkdirSync(join(room, 'disimpan/meja'), { recursive: true })
	writeFileSync(join(room, 'disimpan/meja/index.html'), '<!doctype html><title>Meja</title>')
	server = createDeskServer({
		data,
		secretFolder: room,
		out: room,
		withheld: join(room, 'disimpan'),
		key,
		build: async () => {
			builds.push('built')
			return { published: true, said: 'jadi' }
		},
		isBuilt: () => true,
	})
	address = await listen(server, 0)
})

afterAll(() => {
	server.close()
	server.closeAllConnections()
	rmSync(room, { recursive: true, force: true })
})

const asked = (path: string, init: RequestInit = {}) => fetch(`${address}/meja/api/${path}`, init)
const withKey = { headers: { 'X-Meja-Kunci': key } }
const posted = (body: object) => ({
	method: 'POST',
	headers: { ...withKey.headers, 'Content-Type': 'application/json' },
	body: JSON.stringify(body),
})
const sidecar = 'title:\n  id: Judul\n  en: Title\n'

/** `fetch` sends the true name of the host; a page of another site sends its own. */
function statusFor(host: string, path: string): Promise<number | undefined> {
	const { port } = server.address() as AddressInfo
	return new Promise((resolve, reject) => {
		const call = request({ port, host: '127.0.0.1', path, headers: { host, 'X-Meja-Kunci': key } }, (response) => {
			response.resume()
			resolve(response.statusCode)
		})
		call.on('error', reject).end()
	})
}

describe("the desk's server", () => {
	it('opens the page of the desk where the site has none for its readers', async () => {
		expect(await (await fetch(`${address}/meja/`)).text()).toContain('Meja')
		expect(await (await fetch(`${address}/`)).text()).toContain('Situs')
		expect((await fetch(`${address}/en/meja/`)).status).toBe(404)
	})

	it('answers addresses of this machine alone', async () => {
		const name = 'keterangan/kunjungan-lansia'
		expect(await statusFor('127.0.0.1:1', '/')).toBe(200)
		expect(await statusFor('localhost', `/meja/api/${name}`)).toBe(200)
		for (const host of ['terang.example.go.id', '127.0.0.1.example.org', 'localhost.example.org:80']) {
			expect(await statusFor(host, '/')).toBe(403)
			expect(await statusFor(host, `/meja/api/${name}`)).toBe(403)
		}
	})

	it('gives and takes nothing of the office without the key', async () => {
		for (const headers of [
			{},
			{ 'X-Meja-Kunci': '' },
			{ 'X-Meja-Kunci': `${key}k` },
			{ 'X-Meja-Kunci': 'x'.repeat(32) },
		]) {
			expect((await asked('tabel/kunjungan-lansia', { headers })).status).toBe(401)
			expect((await asked('simpan', { method: 'POST', headers, body: '{}' })).status).toBe(401)
			expect((await asked('bangun', { method: 'POST', headers })).status).toBe(401)
		}
		expect(builds).toEqual([])
	})

	it('gives the table and the sidecar of a dataset, and no other file', async () => {
		expect(await (await asked('tabel/kunjungan-lansia', withKey)).text()).toContain('kode_wilayah')
		expect(await (await asked('keterangan/kunjungan-lansia', withKey)).json()).toHaveProperty('title.id')
		for (const path of ['tabel/..%2f..%2fportal', 'tabel/../../portal', 'lain'])
			expect((await asked(path, withKey)).status).toBe(404)
		// What a dataset has not is an answer of its own: a browser would print a fault.
		for (const path of ['tabel/tidak-ada', 'resep/kunjungan-lansia'])
			expect((await asked(path, withKey)).status).toBe(204)
	})

	it('saves what passes the gate, whole, and leaves nothing beside it', async () => {
		const csv = await (await asked('tabel/kunjungan-lansia', withKey)).text()
		const yaml = readFileSync(join(data, 'observations/kunjungan-lansia.yaml'), 'utf8')
		const more = `${csv.trimEnd()}\n33.76,2025,lansia-dikunjungi,1260\n`
		const draft = { dataset: 'kunjungan-lansia', csv: more, yaml, recipe: '{}\n', faults: [] }
		expect(await (await asked('simpan', posted(draft))).json()).toEqual({
			saved: true,
			files: [
				'observations/kunjungan-lansia.csv',
				'observations/kunjungan-lansia.yaml',
				'observations/kunjungan-lansia.resep.json',
			],
			said: [],
		})
		expect(readFileSync(join(data, 'observations/kunjungan-lansia.csv'), 'utf8')).toBe(more)
		expect(readdirSync(join(data, 'observations')).sort()).toEqual([
			'kunjungan-lansia.csv',
			'kunjungan-lansia.resep.json',
			'kunjungan-lansia.yaml',
		])
		expect(readdirSync(dirname(data)).filter((name) => name.startsWith('.terang-'))).toEqual([])
	})

	it('refuses whole what does not, with the sentences of the gate, and the folder stays as it was', async () => {
		const before = readFileSync(join(data, 'observations/kunjungan-lansia.csv'), 'utf8')
		const draft = {
			dataset: 'kunjungan-lansia',
			csv: `${before}33.76,2025,lansia-dikunjungi,1260.5\n`,
			yaml: sidecar,
			recipe: '',
			faults: [],
		}
		const { saved, files, said } = await (await asked('simpan', posted(draft))).json()
		expect({ saved, files }).toEqual({ saved: false, files: [] })
		expect(said.join('\n')).toContain('kunjungan-lansia.csv')
		expect(said.join('\n')).not.toContain('.terang-')
		expect(readFileSync(join(data, 'observations/kunjungan-lansia.csv'), 'utf8')).toBe(before)
	})

	it('saves no table that figures of another year would be lost by, and says which', async () => {
		const file = join(data, 'observations/kunjungan-lansia.csv')
		const before = readFileSync(file, 'utf8')
		const csv = before.replaceAll(',2025,', ',2026,')
		expect(csv).not.toBe(before)
		const draft = { dataset: 'kunjungan-lansia', csv, yaml: sidecar, recipe: '{}', faults: [] }
		const { saved, said } = await (await asked('simpan', posted(draft))).json()
		expect({ saved, told: said.join().includes('2025 (') }).toEqual({ saved: false, told: true })
		expect(readFileSync(file, 'utf8')).toBe(before)
	})

	it('takes no name that leads elsewhere, and no body that is none', async () => {
		const draft = { csv: '', yaml: '', recipe: '', faults: [] }
		for (const body of [
			{ ...draft, dataset: '../portal' },
			{ ...draft, dataset: '' },
			{},
			{ ...draft, dataset: 'a', more: 1 },
		])
			expect((await asked('simpan', posted(body))).status).toBe(500)
	})

	it('answers what is too large with a sentence, in the shape of every outcome, once all of it was sent', async () => {
		const answer = await asked('lindungi', { ...posted({}), body: 'x'.repeat(64_000_001) })
		expect(answer.status).toBe(413)
		const outcome = await answer.json()
		expect(outcome).toMatchObject({ saved: false, files: [], release: null, shown: [], periods: [] })
		expect(outcome.said.join()).toMatch(/^Tidak disimpan: .*64,1 MB.* \/ Not saved: /)
	})

	it('builds the site when asked', async () => {
		expect(await (await asked('bangun', posted({}))).json()).toEqual({ preview: '/', said: 'jadi' })
		expect(builds).toEqual(['built'])
	})
})
