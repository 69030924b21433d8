import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDeskServer } from '../../../../scripts/assemble/desk/desk-server.ts'
import type { SaveOutcome } from '../../../../scripts/assemble/desk/save-dataset.ts'
import { SECRET_FILE } from '../../../../scripts/protect/release/office-secret.ts'
import { listen } from '../../../../scripts/site/serve/serve-site.ts'
import type { ProtectedRecipients } from '../../../../src/schemas/desk-recipients.ts'
import { deskWith, villageNames } from '../../../src/desk/engine/recipients-session.ts'
import { gateFolder } from '../../gate/read/gate-fixture.ts'
import { moreVillages, sidecar, villages } from '../../protect/release/office-folders.ts'
import { bytesIn, bytesWhileRunning } from './room-bytes.ts'

const key = 'k'.repeat(32)
let room: string
let data: string
let secrets: string
let address: string
let server: ReturnType<typeof createDeskServer>

beforeEach(async () => {
	room = mkdtempSync(join(tmpdir(), 'terang-penerima-'))
	data = join(room, 'kantor')
	secrets = join(room, 'rahasia')
	mkdirSync(secrets)
	// Whatever asks the system for a place of its own gets one that is searched below.
	mkdirSync(join(room, 'sementara'))
	vi.stubEnv('TMPDIR', join(room, 'sementara'))
	cpSync(join(gateFolder, '_base'), data, { recursive: true })
	writeFileSync(join(data, 'areas.csv'), readFileSync(join(data, 'areas.csv'), 'utf8') + moreVillages)
	server = createDeskServer({
		data,
		secretFolder: secrets,
		out: room,
		withheld: join(room, 'tanpa-meja'),
		key,
		build: async () => ({ published: false, said: '' }),
		isBuilt: () => true,
	})
	address = await listen(server, 0)
})

afterEach(() => {
	vi.restoreAllMocks()
	vi.unstubAllEnvs()
	server.close()
	server.closeAllConnections()
	rmSync(room, { recursive: true, force: true })
})

async function posted<T>(path: string, body: object | string): Promise<T> {
	const answer = await fetch(`${address}/meja/api/${path}`, {
		method: 'POST',
		headers: { 'X-Meja-Kunci': key },
		body: typeof body === 'string' ? body : JSON.stringify(body),
	})
	return (await answer.json()) as T
}

const counted = (...counts: readonly number[]) =>
	`kode_wilayah,program,periode,jumlah\n${villages.map((code, at) => `${code},contoh,2024,${counts[at] ?? 0}`).join('\n')}\n`
const table = (csv: string, more: object = {}) => ({
	dataset: 'penerima',
	csv,
	yaml: sidecar(false),
	acceptNewlyHidden: false,
	...more,
})
const protect = (csv: string, more: object = {}) => posted<ProtectedRecipients>('lindungi', table(csv, more))
const publish = (release: string | null) => posted<SaveOutcome>('terbitkan', { release })
const folderNames = () => readdirSync(data).sort()

describe('recipients at the desk', () => {
	it('are protected in memory, shown as npm run protect shows them, and written only at a second word', async () => {
		const before = bytesIn(data)
		const { release, said, shown, periods } = await protect(counted(40, 3, 12, 0, 0))
		expect(bytesIn(data)).toEqual(before)
		expect(release).toMatch(/^[0-9a-f-]{36}$/)
		expect(said.join('\n')).toContain(SECRET_FILE)
		expect(periods).toEqual([{ programme: 'contoh', period: '2024', fate: 'new' }])
		expect(shown[1]).toMatch(/^contoh 2024 total +3 +3 +1 +2 +0 +0$/)

		const { saved, files, said: written } = await publish(release)
		expect({ saved, files }).toEqual({
			saved: true,
			files: ['protected/ledger.csv', 'protected/penerima.yaml', 'protected/penerima.csv'],
		})
		expect(written.join()).toContain('3 sel tampil, 3 disamarkan')
		expect(readFileSync(join(data, 'protected/penerima.csv'), 'utf8').replaceAll('\r', '')).toBe(
			`kode_wilayah,program,periode,rincian,kategori,ukuran,nilai,status
99.01.01,contoh,2024,total,total,keluarga,55,A
99.01.01.2001,contoh,2024,total,total,keluarga,,Q
99.01.01.2002,contoh,2024,total,total,keluarga,,Q
99.01.01.2003,contoh,2024,total,total,keluarga,,Q
99.01.01.2004,contoh,2024,total,total,keluarga,0,A
99.01.01.2005,contoh,2024,total,total,keluarga,0,A
`,
		)
		expect(readdirSync(room).filter((name) => name.startsWith('.terang-'))).toEqual([])
		expect(await publish(release)).toMatchObject({ saved: false, files: [] })
	})

	it('stay hidden where the ledger knows them hidden, and say that the period is released anew', async () => {
		await publish((await protect(counted(40, 3, 12, 25, 0))).release)
		const { release, periods, shown } = await protect(counted(40, 9, 12, 25, 0))
		expect(periods.map(({ fate }) => fate)).toEqual(['revised'])
		expect(shown.join('\n')).toContain('dahulu')
		expect((await publish(release)).saved).toBe(true)
		expect(readFileSync(join(data, 'protected/penerima.csv'), 'utf8').match(/Q\r$/gm)).toHaveLength(3)
	})

	it('stop at a published figure that would newly be hidden, until that is accepted', async () => {
		await publish((await protect(counted(40, 13, 12, 25, 0))).release)
		const stopped = await protect(counted(40, 3, 12, 25, 0))
		expect(stopped.release).toBeNull()
		expect(stopped.said.join('\n')).toContain('[release-ledger]')
		const accepted = await protect(counted(40, 3, 12, 25, 0), { acceptNewlyHidden: true })
		expect((await publish(accepted.release)).saved).toBe(true)
	})

	it('of another year are added under the same name, and what becomes of each year is said before', async () => {
		await publish((await protect(counted(40, 13, 12, 25, 0))).release)
		const before = readFileSync(join(data, 'protected/penerima.csv'), 'utf8').split('\n')
		const next = await protect(counted(40, 30, 22, 25, 0).replaceAll(',2024,', ',2025,'))
		expect(next.periods).toEqual([
			{ programme: 'contoh', period: '2024', fate: 'kept' },
			{ programme: 'contoh', period: '2025', fate: 'new' },
		])
		await publish(next.release)
		const after = readFileSync(join(data, 'protected/penerima.csv'), 'utf8').split('\n')
		expect(after).toEqual(expect.arrayContaining(before))
		expect(after.filter((line) => line.includes(',2025,'))).toHaveLength(6)
		const again = await protect(counted(40, 31, 22, 25, 0).replaceAll(',2024,', ',2025,'))
		expect(again.periods.map(({ period, fate }) => [period, fate])).toEqual([
			['2024', 'kept'],
			['2025', 'revised'],
		])
	})

	it('are not written from a result that another took the place of, or over a release that changed meanwhile', async () => {
		const first = await protect(counted(40, 30, 12, 25, 0))
		const second = await protect(counted(41, 31, 13, 26, 0))
		expect((await publish(first.release)).saved).toBe(false)
		expect((await publish('tidak-ada')).saved).toBe(false)
		mkdirSync(join(data, 'protected'))
		writeFileSync(join(data, 'protected/ledger.csv'), 'lain')
		expect(await publish(second.release)).toMatchObject({ saved: false })
		expect(readdirSync(join(data, 'protected'))).toEqual(['ledger.csv'])
	})

	it('are not written where the gate would refuse the folder with them in it', async () => {
		const name = readdirSync(join(data, 'observations'))
			.find((file) => file.endsWith('.csv'))
			?.replace('.csv', '')
		const before = folderNames()
		const { release } = await protect(counted(40, 30, 12, 25, 0), { dataset: name })
		const { saved, said } = await publish(release)
		expect({ saved, told: said.join('\n').includes('[dataset-name]') }).toEqual({ saved: false, told: true })
		expect(folderNames()).toEqual(before)
	})

	it('take no name that is taken or leads elsewhere', async () => {
		for (const dataset of ['ledger', '../portal', '', 'con'])
			expect((await protect(counted(40, 30, 12, 25, 0), { dataset })).release).toBeNull()
	})

	it('are refused without a key, and nothing is made for them', async () => {
		const answer = await fetch(`${address}/meja/api/lindungi`, {
			method: 'POST',
			body: JSON.stringify(table(counted(40, 3, 12, 0, 0))),
		})
		expect(answer.status).toBe(401)
		expect(readdirSync(secrets)).toEqual([])
	})
})

/** Planted in every place where a file could carry them; invented, none belongs to anybody. */
const planted = {
	name: 'Sukarnawati Binti Rekaan',
	nik: '9901014107801234',
	card: '9901012505120777',
	address: 'Jalan Karangan Gang Buntu 17',
	telephone: '081299887766',
}
const secretsOf = (text: string) => Object.values(planted).filter((one) => text.includes(one))

/** Rows with a marked count: no village of any table may be seen to have it. */
const marked = 4
const tables: Readonly<Record<string, object | string>> = {
	'a column of persons': table(
		`nama,nik,kode_wilayah,program,periode\n${planted.name},${planted.nik},99.01.01.2001,contoh,2024\n`,
	),
	'persons in a column of ours': table(
		`kode_wilayah,program,periode,jenis_kelamin\n${planted.nik},${planted.name},${planted.telephone},${planted.address}\n`,
	),
	'a person for a heading': table(`kode_wilayah,program,periode,${planted.name}\n99.01.01.2001,contoh,2024,1\n`),
	'a quote left open': table(`kode_wilayah,program,periode\n"${planted.name},${planted.nik}\n${planted.card},a,b\n`),
	'persons in the sidecar': table(counted(40, 30, 12, 25, 0), {
		yaml: sidecar(false).replace('Invented for tests.', `${planted.address}, ${planted.nik}, ${planted.telephone}`),
	}),
	'a sidecar of another shape': table(counted(40, 30, 12, 25, 0), { yaml: `${planted.nik}: [${planted.telephone}` }),
	'a name of the dataset': table(counted(40, 30, 12, 25, 0), { dataset: `a-${planted.nik}` }),
	'a body of another shape': { ...table(''), [planted.name]: planted.nik, dataset: planted.address },
	'a body cut off': `{"dataset":"penerima","csv":"${planted.name} ${planted.nik}","${planted.address}`,
	'no body but a cell': planted.name,
}

describe('nothing about a person', () => {
	for (const [what, body] of Object.entries(tables)) {
		it(`is said, logged or written: ${what}`, async () => {
			const logged: string[] = []
			for (const stream of [process.stdout, process.stderr])
				vi.spyOn(stream, 'write').mockImplementation((text) => logged.push(String(text)) > 0)
			for (const level of ['log', 'error', 'warn', 'info', 'debug'] as const)
				vi.spyOn(console, level).mockImplementation((...texts) => logged.push(texts.map(String).join(' ')))
			const outcome = await posted<ProtectedRecipients>('lindungi', body)
			vi.restoreAllMocks()
			expect(outcome.release).toBeNull()
			expect(outcome.said.join('')).not.toBe('')
			expect(secretsOf(JSON.stringify(outcome))).toEqual([])
			expect(secretsOf(logged.join('\n'))).toEqual([])
			for (const [path, bytes] of bytesIn(room)) expect([path, secretsOf(path + bytes)]).toEqual([path, []])
		})
	}

	it("is left of an office's own list of persons when its protected table is published", async () => {
		const people = villageNames.flatMap((village, at) =>
			Array.from({ length: [40, 3, 12, 25, 9][at] ?? 0 }, (_, i) =>
				[
					planted.name,
					`${planted.nik.slice(0, -3)}${100 + i}`,
					planted.address,
					planted.telephone,
					village,
					i % 2 ? 'L' : 'P',
				].join(';'),
			),
		)
		const heading = 'Nama;NIK;Alamat;No HP;Desa;JK'
		const session = await deskWith('daftar.csv', ['Daftar KPM Bantuan Contoh 2024', heading, ...people].join('\n'))
		session.understand({})
		const { form } = await session.seeRecipients('', null)
		const said = { register: { id: 'DTSEN', en: 'DTSEN' }, issued: { id: '2025', en: '2025' } }
		const { faults, ...texts } = await session.writeRecipients(
			{ ...form, fields: { ...form.fields, ...said } },
			'99.01.01',
		)
		expect(faults).toEqual([])
		const outcome = await posted<ProtectedRecipients>('lindungi', { ...texts, acceptNewlyHidden: false })
		expect(outcome.shown.join('\n')).toContain('contoh 2024 jenis_kelamin')
		const saved = await publish(outcome.release)
		expect(saved.files).toContain('protected/penerima-contoh.csv')
		const nik = planted.nik.slice(0, -3)
		for (const text of [JSON.stringify([outcome, saved]), ...[...bytesIn(room)].map(([path, bytes]) => path + bytes)])
			expect([secretsOf(text), text.includes(nik)]).toEqual([[], false])
		const before = await fetch(`${address}/meja/api/keterangan/penerima-contoh`, { headers: { 'X-Meja-Kunci': key } })
		expect(await before.json()).toMatchObject({ register: said.register, scope: ['99.01.01'] })
	})

	it('stands on the disk at any moment of a run that ends well: neither rows nor a small count', async () => {
		const rows = villages.flatMap((code, at) =>
			Array<string>([40, marked, 12, 25, 0][at] ?? 0).fill(`${code},contoh,2024,${at % 2 ? 'perempuan' : 'laki-laki'}`),
		)
		const csv = `kode_wilayah,program,periode,jenis_kelamin\n${rows.join('\n')}\n`
		const seen: string[] = []
		const look = setInterval(() => {
			for (const [path, bytes] of bytesWhileRunning(room)) seen.push(`${path}\n${bytes}`)
		}, 5)
		const outcome = await protect(csv)
		const saved = await publish(outcome.release)
		clearInterval(look)
		for (const [path, bytes] of bytesIn(room)) seen.push(`${path}\n${bytes}`)
		expect(saved.saved).toBe(true)
		const told = JSON.stringify([outcome, saved])
		for (const text of [...seen, told]) {
			expect(text).not.toContain('99.01.01.2002,contoh,2024,perempuan')
			expect(text).not.toMatch(new RegExp(`99\\.01\\.01\\.2002,contoh,2024,[^\\n]*,${marked},A`))
		}
		expect(told).not.toContain('99.01.01.')
		expect(seen.some((text) => text.includes('99.01.01.2002,contoh,2024,total,total,keluarga,,Q'))).toBe(true)
	})
})
