import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { versionListContent } from '../../../src/gate/rules/dataset-version.ts'
import { IssueCollector } from '../../../src/issue/issue-collector.ts'
import { type Dataset, datasetSchema } from '../../../src/schemas/dataset.ts'
import type { RecordedVersion, VersionList } from '../../../src/schemas/dataset-version.ts'
import type { Issue } from '../../../src/schemas/issue.ts'
import {
	readVersions,
	VERSION_LIST,
	VERSIONS,
	type VersionHistory,
	versionFile,
} from '../../gate/versions/read-versions.ts'
import type { SiteFiles } from '../../ground/files/site-files.ts'
import { DERIVED_DATASET } from '../../write/downloads/derived-dataset.ts'
import { type BuiltDataset, draftOf, sha256Of } from '../../write/versions/dataset-state.ts'
import { FIRST_VERSION } from '../../write/versions/next-version.ts'
import { countRows } from '../../write/versions/table-changes.ts'
import { textMarks } from '../../write/versions/text-marks.ts'

/** What is to be written and removed below an office's folder. */
export type FileChanges = { write: { path: string; bytes: Buffer }[]; remove: string[] }

/** A dataset that a release gave a number; `before` is the one it had, `null` for none. */
export type NumberedDataset = { dataset: string; before: string | null; version: string }

export type RecordedVersions = { issues: Issue[]; files: FileChanges; numbered: NumberedDataset[] }

/**
 * Gives every dataset of the site to be released its number: 1.0.0 to one that has none, the next to one that changed.
 * What did not change keeps its number and its bytes. Figures that the portal computes have no number of their own: they
 * follow from the datasets that have.
 */
export async function recordVersions(office: string, release: string, next: SiteFiles): Promise<RecordedVersions> {
	const issues = new IssueCollector()
	const histories = new Map((await readVersions(office, issues)).map((history) => [history.dataset, history]))
	const files: FileChanges = { write: [], remove: [] }
	const numbered: NumberedDataset[] = []
	for (const built of builtDatasets(next)) {
		const { id } = built.dataset
		const history = histories.get(id)
		const entry = newEntry(built, history, release)
		if (!entry) continue
		const folder = join(office, VERSIONS, id)
		const newest = history?.versions.at(-1)
		if (newest && newest.release >= release) {
			const later = { id: `sesudah ${newest.release}`, en: `later than ${newest.release}` }
			issues.add(join(folder, VERSION_LIST), null, 'release', versionListContent(later, release))
		}
		const { kept, remove } = keptVersions(built.dataset.kind, history?.versions ?? [])
		const list: VersionList = { dataset: id, versions: [...kept, entry] }
		files.remove.push(...remove.map((version) => join(folder, versionFile(version))))
		files.write.push(listFile(folder, list), {
			path: join(folder, versionFile(entry.version)),
			bytes: gzipSync(built.csv, { level: 9 }),
		})
		numbered.push({ dataset: id, before: newest?.version ?? null, version: entry.version })
	}
	if (issues.hasErrors) return { issues: issues.issues(), files: { write: [], remove: [] }, numbered: [] }
	return { issues: [], files, numbered }
}

/** The list of versions as it stands in an office's folder. */
export function listFile(folder: string, list: VersionList): { path: string; bytes: Buffer } {
	return { path: join(folder, VERSION_LIST), bytes: Buffer.from(`${JSON.stringify(list, null, '\t')}\n`) }
}

function newEntry(built: BuiltDataset, history: VersionHistory | undefined, release: string): RecordedVersion | null {
	const { dataset, csv } = built
	const draft = history ? draftOf(built, history) : { version: FIRST_VERSION, changes: null }
	if (!draft) return null
	return {
		version: draft.version,
		release,
		rows: countRows(csv),
		file: { sha256: sha256Of(csv), bytes: Buffer.byteLength(csv) },
		changes: draft.changes,
		texts: textMarks(dataset),
	}
}

/** Of recipients the table of the version before goes: two protected tables side by side may open what each hides. */
function keptVersions(kind: Dataset['kind'], versions: readonly RecordedVersion[]) {
	if (kind === 'observations') return { kept: versions, remove: [] }
	const remove = versions.flatMap(({ version, file }) => (file ? [version] : []))
	return { kept: versions.map((one) => ({ ...one, file: null })), remove }
}

/** The datasets of a finished site that get a number, by name. */
function* builtDatasets(site: SiteFiles): Generator<BuiltDataset> {
	for (const path of [...site.paths].filter((one) => /^unduh\/[^/]+\.json$/.test(one)).sort()) {
		const twin = parsed(site.read(path))
		const read = datasetSchema.safeParse((twin as { dataset?: unknown } | null)?.dataset)
		const csv = path.replace(/json$/, 'csv')
		if (!read.success || read.data.id === DERIVED_DATASET || !site.paths.has(csv)) continue
		yield { dataset: read.data, csv: site.read(csv) }
	}
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		return null
	}
}
