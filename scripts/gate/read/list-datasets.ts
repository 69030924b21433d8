import { datasetName } from '../../../src/gate/rules/dataset-name.ts'
import { reservedName } from '../../../src/gate/rules/reserved-name.ts'
import { sidecarMissing } from '../../../src/gate/rules/sidecar-missing.ts'
import { sidecarOrphan } from '../../../src/gate/rules/sidecar-orphan.ts'
import {
	copiedFile,
	originalOf,
	unexpectedFile,
	unexpectedFolder,
	unexpectedObservationFile,
} from '../../../src/gate/rules/unexpected-file.ts'
import type { Finding } from '../../../src/issue/finding.ts'
import type { FolderContent } from '../folder/data-folder.ts'
import { officeFolders } from '../places/office-places.ts'
import { nationalFiles } from './national-folder.ts'
import { FOLLOW_UPS } from './read-recommendations.ts'
import { officeTables } from './tables.ts'

/** A dataset by name; at least one of its two files is there. */
export type DatasetFiles = { id: string; hasSidecar: boolean }

type NamedFinding = { name: string; finding: Finding }

/**
 * Tells datasets from what does not belong into `data/observations/`. Files whose name starts with a
 * dot belong to the system and are passed over.
 */
export function listDatasets({ files, folders }: FolderContent): { datasets: DatasetFiles[]; faults: NamedFinding[] } {
	const visible = files.filter((name) => !name.startsWith('.')).sort()
	const copies = visible.flatMap((name) => copyOf(name, visible) ?? [])
	const own = visible.filter((name) => !copies.some((copy) => copy.name === name))
	const tables = own.filter((name) => name.endsWith('.csv')).map((name) => name.slice(0, -'.csv'.length))
	const sidecars = own.filter((name) => name.endsWith('.yaml')).map((name) => name.slice(0, -'.yaml'.length))
	const isRecipe = (name: string) => tables.some((id) => name === `${id}.resep.json`)
	const others = [
		...visible.filter((name) => !/\.(csv|yaml)$/.test(name) && !isRecipe(name)),
		...folders.filter(isVisible),
	]
	const isRenamed = (id: string) => visible.includes(`${id}.yaml.txt`)
	const faults = [
		...copies,
		...others.map((name) => ({ name, finding: unexpectedObservationFile(name) })),
		...sidecars.filter((id) => !tables.includes(id)).map((id) => ({ name: `${id}.yaml`, finding: sidecarOrphan(id) })),
		...tables.flatMap((id) => tableFaults(id, sidecars.includes(id) || isRenamed(id))),
	]
	return { datasets: tables.map((id) => ({ id, hasSidecar: sidecars.includes(id) })), faults }
}

/** A table or sidecar that is a copy of one beside it; without its original it only needs another name. */
function copyOf(name: string, all: readonly string[]): NamedFinding | undefined {
	const [, stem = '', ending = ''] = /^(.*)(\.(?:csv|yaml))$/.exec(name) ?? []
	const original = originalOf(stem)
	if (original === undefined || !all.includes(`${original}${ending}`)) return undefined
	return { name, finding: copiedFile(name, `${original}${ending}`) }
}

function tableFaults(id: string, hasSidecar: boolean): NamedFinding[] {
	const name = `${id}.csv`
	const finding = reservedName(id) ?? datasetName(id)
	const faults = finding ? [{ name, finding }] : []
	return hasSidecar ? faults : [...faults, { name, finding: sidecarMissing(id) }]
}

/** Settings and corrections are read with all else; the other tables each by itself. */
const officeFiles = [
	...new Set([
		'portal.yaml',
		...nationalFiles,
		'corrections.csv',
		FOLLOW_UPS,
		...Object.values(officeTables).map(({ file }) => file),
	]),
]

/** Files and folders of an office's folder itself that nothing reads: most often something known under another name. */
export function unexpectedOfficeFiles(content: FolderContent): NamedFinding[] {
	const folders = content.folders.filter((name) => isVisible(name) && !officeFolders.includes(name)).sort()
	return [
		...unexpectedFiles(content, officeFiles),
		...folders.map((name) => ({ name, finding: unexpectedFolder(name, officeFolders) })),
	]
}

/** Files of the national folder that nothing reads. */
export function unexpectedNationalFiles(content: FolderContent): NamedFinding[] {
	return unexpectedFiles(content, nationalFiles)
}

/** Texts may stand anywhere. */
function unexpectedFiles({ files }: FolderContent, knownFiles: readonly string[]): NamedFinding[] {
	return files
		.filter(
			(name) => isVisible(name) && !knownFiles.includes(name) && !/\.(md|txt)$|^LICENSE$|^Mulai-Terang\./i.test(name),
		)
		.sort()
		.map((name) => ({ name, finding: unexpectedFile(name, knownFiles) }))
}

function isVisible(name: string): boolean {
	return !name.startsWith('.')
}
