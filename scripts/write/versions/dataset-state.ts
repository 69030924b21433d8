import { createHash } from 'node:crypto'
import type { Dataset } from '../../../src/schemas/dataset.ts'
import type {
	DatasetVersions,
	PublishedVersion,
	RecordedVersion,
	TableChanges,
} from '../../../src/schemas/dataset-version.ts'
import type { VersionHistory } from '../../gate/versions/read-versions.ts'
import { stepOf, stepped } from './next-version.ts'
import { tableChanges } from './table-changes.ts'
import { textMarks } from './text-marks.ts'

/** A dataset as a build publishes it. */
export type BuiltDataset = { dataset: Dataset; csv: string }

/** What a build changed beyond the newest recorded version, and what that makes of its number. */
export type Draft = { version: string; changes: TableChanges | null }

/**
 * What a build makes of a dataset that has versions; `null` where it is the newest of them, byte by byte and text by
 * text. Where the newest one was withdrawn nothing can be compared, and readers are told to look anew: the first number
 * goes up.
 */
export function draftOf(
	{ dataset, csv }: BuiltDataset,
	history: Pick<VersionHistory, 'versions' | 'table'>,
): Draft | null {
	const newest = history.versions.at(-1)
	if (!newest) return null
	const texts = textMarks(dataset)
	if (!newest.file) return { version: stepped(newest.version, 'major'), changes: null }
	const isSameTable = newest.file.sha256 === sha256Of(csv)
	if (isSameTable && isSame(texts, newest.texts)) return null
	const before = { csv: isSameTable ? csv : history.table(newest.version).toString('utf8'), texts: newest.texts }
	const changes = tableChanges(dataset.kind, before, { csv, texts })
	const step = stepOf(changes)
	// Other bytes that say the same: another order of rows, another way to write a cell.
	return { version: stepped(newest.version, step ?? 'patch'), changes }
}

/** The number under which a build publishes a dataset: that of its version, or of the one that is not recorded yet. */
export function versionLabel(newest: RecordedVersion, draft: Draft | null): string {
	return draft ? `${draft.version}-draft` : newest.version
}

/** What pages and programs are told of the versions of a dataset, newest first. */
export function publishedVersions(
	{ dataset: id, versions }: Pick<VersionHistory, 'dataset' | 'versions'>,
	draft: Draft | null,
	isOffered: (version: RecordedVersion) => boolean,
): DatasetVersions {
	const newest = versions.at(-1)?.version ?? ''
	const told = versions.map((one): PublishedVersion => {
		const { texts: _, file, ...rest } = one
		const href = versionHref(id, one.version)
		return {
			...rest,
			file: file && isOffered(one) ? { href, ...file } : null,
			newer: one.version === newest ? null : newest,
		}
	})
	return { dataset: id, draft, versions: told.toReversed() }
}

/** Name of the list of versions beside the tables: what is newest, what changed, what was withdrawn. */
export const VERSION_INDEX = 'versi.json'

/** Path of the table of a version below `/unduh/`. */
export function versionPath(dataset: string, version: string): string {
	return `${dataset}/${version}.csv`
}

function versionHref(dataset: string, version: string): string {
	return `/unduh/${versionPath(dataset, version)}`
}

export function sha256Of(text: string): string {
	return createHash('sha256').update(text).digest('hex')
}

function isSame(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
	return Object.keys({ ...a, ...b }).every((key) => a[key] === b[key])
}
