import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { personalDataInLines } from '../../../src/gate/personal-data/watch-prose.ts'
import { datasetName } from '../../../src/gate/rules/dataset-name.ts'
import { unlistedVersion, versionBytes, versionListContent } from '../../../src/gate/rules/dataset-version.ts'
import { alike } from '../../../src/issue/finding.ts'
import type { IssueCollector } from '../../../src/issue/issue-collector.ts'
import { type RecordedVersion, type VersionList, versionListSchema } from '../../../src/schemas/dataset-version.ts'
import { readFolder, readWhole } from '../folder/data-folder.ts'

/** Folder of the versions in an office's folder, and the name of the list in each folder below it. */
export const VERSIONS = 'versions'
export const VERSION_LIST = 'versions.json'

/** Bytes of one unpacked table at most: more is no table of this portal. */
const MOST_BYTES = 1024 ** 3

/** The recorded versions of a dataset, oldest first; the table of one is read when it is asked for. */
export type VersionHistory = VersionList & { table(version: string): Buffer }

/** Name of the packed table of a version. Packed, because programs that keep versions of texts change the ends of lines. */
export function versionFile(version: string): string {
	return `${version}.csv.gz`
}

/** The bytes that a version was published with, unpacked. @throws where they cannot be read */
export function readVersionTable(folder: string, version: string): Buffer {
	return gunzipSync(readFileSync(join(folder, versionFile(version))), { maxOutputLength: MOST_BYTES })
}

/** Reads all of `versions/`, if there is such a folder, and holds every table to what was published. */
export async function readVersions(office: string, issues: IssueCollector): Promise<VersionHistory[]> {
	const root = join(office, VERSIONS)
	const { files, folders } = await readFolder(root)
	for (const name of files.filter(isOurs)) issues.add(join(root, name), null, null, unlistedVersion(name))
	const found: VersionHistory[] = []
	for (const dataset of folders.filter(isVisible).sort()) {
		const fault = datasetName(dataset)
		if (fault) issues.add(join(root, dataset), null, null, fault)
		const list = await readList(join(root, dataset), dataset, issues)
		if (list) found.push({ ...list, table: (version) => readVersionTable(join(root, dataset), version) })
	}
	return found
}

async function readList(folder: string, dataset: string, issues: IssueCollector): Promise<VersionList | null> {
	const path = join(folder, VERSION_LIST)
	const bytes = await readWhole(path, issues)
	if (!bytes) return null
	const read = versionListSchema.safeParse(parseJson(bytes.toString('utf8')))
	if (!read.success) {
		const [issue] = read.error.issues
		const where = issue?.path.join('.') || 'JSON'
		issues.add(path, null, where, versionListContent(alike(`${where}: ${issue?.message ?? ''}`)))
		return null
	}
	const list = read.data
	if (list.dataset !== dataset) issues.add(path, null, 'dataset', versionListContent(alike(dataset), list.dataset))
	checkOrder(list, path, issues)
	for (const version of list.versions) checkTable(version, folder, issues)
	await checkNames(list, folder, issues)
	return list
}

/** Numbers and days go up. */
function checkOrder({ versions }: VersionList, path: string, issues: IssueCollector): void {
	for (const [index, { version, release }] of versions.entries()) {
		const before = versions[index - 1]
		if (before && !(isAbove(version, before.version) && release > before.release)) {
			const later = {
				id: `sesudah ${before.version}, ${before.release}`,
				en: `after ${before.version}, ${before.release}`,
			}
			issues.add(path, null, `versions.${index}`, versionListContent(later, `${version}, ${release}`))
		}
	}
}

function isAbove(version: string, before: string): boolean {
	const [now, old] = [version, before].map((one) => one.split('.').map(Number))
	const at = now?.findIndex((part, index) => part !== old?.[index]) ?? -1
	return at !== -1 && (now?.[at] ?? 0) > (old?.[at] ?? 0)
}

function checkTable({ version, file }: RecordedVersion, folder: string, issues: IssueCollector): void {
	if (!file) return
	const path = join(folder, versionFile(version))
	try {
		const bytes = readVersionTable(folder, version)
		const hash = createHash('sha256').update(bytes).digest('hex')
		if (hash !== file.sha256 || bytes.length !== file.bytes) issues.add(path, null, null, versionBytes(null))
		for (const fault of personalDataInLines(bytes.toString('utf8'))) issues.addPlaced(path, fault)
	} catch {
		issues.add(path, null, null, versionBytes({ id: 'tidak ada, atau tidak terbaca', en: 'absent, or unreadable' }))
	}
}

async function checkNames({ versions }: VersionList, folder: string, issues: IssueCollector): Promise<void> {
	const { files, folders } = await readFolder(folder)
	const known = new Set([
		VERSION_LIST,
		...versions.flatMap(({ version, file }) => (file ? [versionFile(version)] : [])),
	])
	for (const name of [...files, ...folders].filter((one) => isOurs(one) && !known.has(one)))
		issues.add(join(folder, name), null, null, unlistedVersion(name))
}

function isVisible(name: string): boolean {
	return !name.startsWith('.')
}

function isOurs(name: string): boolean {
	return isVisible(name) && !/\.(md|txt)$/i.test(name)
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		return null
	}
}
