import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { comparePublished, handOver, publishingState } from '../../../../scripts/assemble/desk/publish-desk.ts'
import { gateFolder, onlyCountry } from '../../gate/read/gate-fixture.ts'

const options = { areaSource: onlyCountry, national: null, day: '2026-06-30' }

let room: string
let data: string
let out: string
let built: boolean
beforeEach(() => {
	room = mkdtempSync(join(tmpdir(), 'terang-desk-terbit-'))
	data = join(room, 'kantor')
	out = join(room, 'dist')
	built = true
	cpSync(join(gateFolder, '_base'), data, { recursive: true })
	mkdirSync(join(out, 'unduh'), { recursive: true })
	for (const name of ['.terang-site', 'index.html']) writeFileSync(join(out, name), name)
	offer(18.7)
})
afterEach(() => rmSync(room, { recursive: true, force: true }))

/** The site offers one figure, which the folder has otherwise. */
function offer(nilai: number): void {
	const row = { kode_wilayah: '99.01', indikator: 'p0', periode: '2022', nilai, status: 'A' }
	const table = { dataset: { id: 'contoh', kind: 'observations' }, baris: [row] }
	writeFileSync(join(out, 'unduh/contoh.json'), JSON.stringify(table))
}

const place = () => ({ data, out, isBuilt: () => built })
const compare = async () => (await comparePublished(place(), options)).difference
const setUp = (folder: string) =>
	writeFileSync(
		join(data, 'portal.yaml'),
		`${readFileSync(join(gateFolder, '_base/portal.yaml'), 'utf8')}\npublish:\n  folder: ${folder}\n`,
	)

describe('handing over at the desk', () => {
	it('says what is missing: a target, or a build of what the folder holds now', async () => {
		expect(await publishingState(place())).toEqual({ target: null, isBuilt: true, wasHandedOver: false })
		expect((await handOver(place(), () => {})).said.join()).toContain('Belum ada tujuan')
		setUp('../situs')
		built = false
		const refused = await handOver(place(), () => {})
		expect([refused.handedOver, refused.said.join()]).toEqual([false, expect.stringContaining('Bangun laman dahulu')])
		expect(existsSync(join(room, 'situs'))).toBe(false)
	})

	it('hands over to the folder that the office set up, and compares with that from then on', async () => {
		setUp('../situs')
		// Before the first time all of it is new.
		expect(await compare()).toMatchObject({ revised: [], withdrawn: [] })
		const told: string[] = []
		const { handedOver, said } = await handOver(place(), (sentence) => told.push(sentence))
		expect([handedOver, said]).toEqual([true, told])
		expect(readFileSync(join(room, 'situs/index.html'), 'utf8')).toBe('index.html')
		const target = { way: 'folder', place: '../situs' }
		expect(await publishingState(place())).toEqual({ target, isBuilt: true, wasHandedOver: true })
		// A build that only the office saw is not what the public reads.
		offer(18.76)
		expect((await compare())?.revised).toMatchObject([{ area: '99.01', before: 18.7, after: 18.76 }])
		await handOver(place(), () => {})
		expect((await compare())?.revised).toEqual([])
	})

	it('says what the gate says of a folder with errors, and what stands against a target', async () => {
		setUp('../kantor')
		await expect(handOver(place(), () => {})).rejects.toThrow('berhimpitan')
		writeFileSync(join(data, 'observations/contoh.csv'), 'kode_wilayah,periode,indikator,nilai\n99.99,2025,p0,1\n')
		const { difference, said } = await comparePublished(place(), options)
		expect([difference, said.join()]).toEqual([null, expect.stringContaining('contoh.csv:2')])
	})
})
