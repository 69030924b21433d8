import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { runProtect } from '../../../../scripts/protect/release/run-protect.ts'
import { writeProtected } from '../../../../scripts/protect/release/write-protected.ts'
import { gateFolder, onlyCountry } from '../../gate/read/gate-fixture.ts'

let folder: string
/** The office's data folder of the test that runs, and its folder of rows. */
export let data: string
export let office: string

/** Gives each test of a file folders of its own. */
export function useOfficeFolders(): void {
	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'terang-protect-'))
		data = join(folder, 'data')
		office = join(folder, 'kantor')
		await cp(join(gateFolder, '_base'), data, { recursive: true })
		await writeFile(join(data, 'areas.csv'), `${await readFile(join(data, 'areas.csv'), 'utf8')}${moreVillages}`)
		await mkdir(office)
		await writeFile(join(office, 'penerima.yaml'), sidecar(false))
	})
	afterEach(() => rm(folder, { recursive: true }))
}

/** Five invented villages of one kecamatan. */
export const villages = ['99.01.01.2001', '99.01.01.2002', '99.01.01.2003', '99.01.01.2004', '99.01.01.2005']
export const moreVillages = ['Kenanga', 'Anggrek', 'Cempaka']
	.map((name, index) => `99.01.01.200${index + 3},${name},desa,tambah,2020-01-01,,,Wilayah karangan\n`)
	.join('')

export const sidecar = (simulated: boolean) => `title: { id: Penerima contoh, en: Example recipients }
publisher: { id: Kantor Contoh, en: Example Office }
table: { id: Tabel contoh, en: Example table }
source: { id: Karangan untuk pengujian., en: Invented for tests. }
register: Karangan
licence: { id: CC BY 4.0, en: CC BY 4.0 }
issued: "2024-03-01"
copies: { id: Satu salinan., en: One copy. }
method: { id: Karangan., en: Invented. }
cautions: []
simulated: ${simulated}
scope: ["99.01.01"]
`

/** Counted rows: so many families in each of the five villages. */
export async function writeRows(to: string, ...counts: readonly number[]): Promise<void> {
	const rows = villages.map((code, index) => `${code},contoh,2024,${counts[index] ?? 0}`)
	await writeFile(join(to, 'penerima.csv'), `kode_wilayah,program,periode,jumlah\n${rows.join('\n')}\n`)
}

/** The same for several periods. */
export async function writeStages(periods: Readonly<Record<string, readonly number[]>>): Promise<void> {
	const rows = Object.entries(periods).flatMap(([period, counts]) =>
		villages.map((code, index) => `${code},contoh,${period},${counts[index] ?? 0}`),
	)
	await writeFile(join(office, 'penerima.csv'), `kode_wilayah,program,periode,jumlah\n${rows.join('\n')}\n`)
}

export async function hiddenVillages(period: string): Promise<string[]> {
	const lines = (await table()).split('\n').map((line) => line.trim().split(','))
	return lines.filter((cells) => cells[2] === period && cells[7] === 'Q').map(([code = '']) => code)
}

export async function renameDataset(folder: string): Promise<void> {
	for (const part of ['csv', 'yaml']) await rename(join(folder, `penerima.${part}`), join(folder, `baru.${part}`))
}

/** Runs the command on the folders, and writes what it would write. */
export async function protect(acceptNewlyHidden = false) {
	const result = await runProtect(
		{ recipients: office, data, acceptNewlyHidden },
		{ areaSource: onlyCountry, national: null },
	)
	if (result.counts) writeProtected(result.folder, result.files)
	return result
}

export const table = () => readFile(join(data, 'protected/penerima.csv'), 'utf8')
export const rulesOf = ({ issues }: { issues: readonly { rule: string }[] }) => [
	...new Set(issues.map(({ rule }) => rule)),
]
