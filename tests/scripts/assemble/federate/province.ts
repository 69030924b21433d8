import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import type { FederateOptions } from '../../../../scripts/assemble/federate/federate-options.ts'
import { runFederate } from '../../../../scripts/assemble/federate/run-federate.ts'
import { runProtect } from '../../../../scripts/protect/release/run-protect.ts'
import { writeProtected } from '../../../../scripts/protect/release/write-protected.ts'
import { gateFolder, onlyCountry } from '../../gate/read/gate-fixture.ts'

const sources = { areaSource: onlyCountry, national: null }

/** Folder of the test that runs: `provinsi`, and an office for each kabupaten in a folder named by its code. */
export let folder: string

/** An invented province of two kabupaten with five villages each. */
export const kabupaten = ['99.01', '99.02'] as const
export const villagesOf = (code: string) => [1, 2, 3, 4, 5].map((desa) => `${code}.01.200${desa}`)

const line = (code: string, kind: string) =>
	`${code},Wilayah ${code.replaceAll('.', '')},${kind},tambah,2020-01-01,,,Karangan\n`
const areas = [
	'kode_wilayah,nama,jenis,peristiwa,berlaku_mulai,kode_asal,nama_lama,sumber\n',
	line('99', 'provinsi'),
	...kabupaten.flatMap((code) => [
		line(code, 'kabupaten'),
		line(`${code}.01`, 'kecamatan'),
		...villagesOf(code).map((village) => line(village, 'desa')),
	]),
].join('')

/** Gives each test of a file a province of its own, in which every kabupaten has published. */
export function useProvince(counts: Readonly<Record<string, readonly number[]>>): void {
	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'terang-federate-'))
		for (const office of ['provinsi', ...kabupaten]) {
			await cp(join(gateFolder, '_base'), join(folder, office), { recursive: true })
			await rm(join(folder, office, 'observations'), { recursive: true })
			await writeFile(join(folder, office, 'areas.csv'), areas)
		}
		await writeFile(join(folder, 'penerima-provinsi.yaml'), sidecar('99'))
		for (const [code, own] of Object.entries(counts)) await publish(code, { 2024: own })
	})
	afterEach(() => rm(folder, { recursive: true }))
}

export const sidecar = (
	scope: string,
	more = 'cautions: []',
	simulated = false,
) => `title: { id: Penerima ${scope}, en: Recipients ${scope} }
publisher: { id: Kantor ${scope}, en: Office ${scope} }
table: { id: Tabel contoh, en: Example table }
source: { id: Karangan untuk pengujian., en: Invented for tests. }
register: Karangan
licence: { id: CC BY 4.0, en: CC BY 4.0 }
issued: "2024-03-01"
copies: { id: Satu salinan., en: One copy. }
method: { id: Karangan., en: Invented. }
${more}
simulated: ${simulated}
scope: ["${scope}"]
`

/** Publishes rows of a kabupaten: so many families in each of its villages, by period. */
export async function publish(
	code: string,
	periods: Readonly<Record<string, readonly number[]>>,
	about = sidecar(code),
	acceptNewlyHidden = false,
): Promise<void> {
	const rows = join(folder, `baris-${code}`)
	await mkdir(rows, { recursive: true })
	const lines = Object.entries(periods).flatMap(([period, counts]) =>
		villagesOf(code).map((village, at) => `${village},contoh,${period},${counts[at] ?? 0}`),
	)
	await writeFile(join(rows, 'penerima.csv'), `kode_wilayah,program,periode,jumlah\n${lines.join('\n')}\n`)
	await writeFile(join(rows, 'penerima.yaml'), about)
	const result = await runProtect({ recipients: rows, data: join(folder, code), acceptNewlyHidden }, sources)
	if (!result.counts) throw new Error(JSON.stringify(result.issues))
	writeProtected(result.folder, result.files)
}

/** Adds the offices up into the province, and writes what it would write. */
export async function federate(more: Partial<FederateOptions> = {}) {
	const notes: string[] = []
	const result = await runFederate(
		{
			offices: kabupaten.map((code) => join(folder, code)),
			data: join(folder, 'provinsi'),
			sidecar: join(folder, 'penerima-provinsi.yaml'),
			programmes: [],
			periods: [],
			acceptNewlyHidden: false,
			...more,
		},
		{ ...sources, onNotes: (_, lines) => notes.push(...lines) },
	)
	if (result.counts) writeProtected(result.folder, result.files)
	return { ...result, notes }
}

/** A file of an office, by its name below the folder of the test. */
export const textOf = (path: string) => readFile(join(folder, path), 'utf8')

/** Rewrites a file below the folder of the test. */
export async function edit(path: string, change: (text: string) => string): Promise<void> {
	await writeFile(join(folder, path), change(await textOf(path)))
}
