import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Area } from '../../../../src/schemas/area.ts'

/** Folder of the fixtures: `_base` is a small data folder without a fault, each other folder says what differs. */
export const gateFolder = join(import.meta.dirname, '../../../fixtures/gate')

/** The fixtures' areas are invented (`99…`) and come from their areas.csv; the register brings Indonesia alone. */
export const onlyCountry = async (): Promise<Area[]> => [
	{ code: '00', name: 'Indonesia', kind: 'negara', level: 'negara' },
]

/** Names of all cases. */
export async function gateCases(): Promise<string[]> {
	return (await readdir(gateFolder)).filter((name) => !name.startsWith('_') && !name.startsWith('.')).sort()
}

/**
 * Runs `work` on a data folder of its own: the base, with the files of a case laid over it and those of
 * its `remove.txt` taken away. Returns what `work` returns, with the folder called `data`.
 */
export async function inDataFolder<T>(name: string | null, work: (dataDir: string) => Promise<T>): Promise<T> {
	const folder = await mkdtemp(join(tmpdir(), 'terang-gate-'))
	const dataDir = join(folder, 'data')
	try {
		await cp(join(gateFolder, '_base'), dataDir, { recursive: true })
		if (name) await layOver(join(gateFolder, name), dataDir)
		return await work(dataDir)
	} finally {
		await rm(folder, { recursive: true })
	}
}

async function layOver(caseFolder: string, dataDir: string): Promise<void> {
	const notData = ['expected.txt', 'remove.txt']
	await cp(caseFolder, dataDir, { recursive: true, filter: (source) => !notData.some((name) => source.endsWith(name)) })
	const removed = await readFile(join(caseFolder, 'remove.txt'), 'utf8').catch(() => '')
	for (const file of removed.split('\n').filter((line) => line !== '')) await rm(join(dataDir, file))
}
