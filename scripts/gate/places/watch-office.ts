import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { systemCode } from '../../../src/gate/csv/system-code.ts'
import { firstWrongByte } from '../../../src/gate/csv/wrong-byte.ts'
import { personalDataFinding } from '../../../src/gate/personal-data/personal-data-finding.ts'
import { personalDataInJson } from '../../../src/gate/personal-data/watch-json.ts'
import {
	personalDataInLines,
	personalDataInProse,
	personalDataInYaml,
} from '../../../src/gate/personal-data/watch-prose.ts'
import { notUtf8, nulByte } from '../../../src/gate/rules/encoding.ts'
import { fileUnreadable } from '../../../src/gate/rules/file-missing.ts'
import { looseFile } from '../../../src/gate/rules/unexpected-file.ts'
import type { PlacedFinding } from '../../../src/issue/finding.ts'
import type { IssueCollector } from '../../../src/issue/issue-collector.ts'
import { personalDataKindsIn } from '../../../src/personal-data/find-personal-data.ts'
import { officeFolders, type PlaceWatch, placeOf } from './office-places.ts'
import { type OfficeEntry, walkOffice } from './walk-office.ts'

/**
 * Watches every byte of an office's folder but the cells of its tables: names of files and folders wherever they stand,
 * settings, texts, maps, records and notes. Files that stand in no known place are refused, since nobody looks at them.
 */
export function watchOffice(folder: string, issues: IssueCollector): void {
	for (const entry of walkOffice(folder)) watchEntry(join(folder, entry.path), entry, issues)
}

/**
 * Watches a folder of recipients that lies outside the office's as if it lay in its place there. `asIf` names the place
 * of a file that only lies outside: a part of a table, or a table in another format.
 */
export function watchRecipients(
	folder: string,
	issues: IssueCollector,
	asIf: (path: string) => string = (path) => path,
): void {
	for (const entry of walkOffice(folder)) {
		const path = entry.kind === 'file' ? asIf(entry.path) : entry.path
		watchEntry(join(folder, entry.path), { ...entry, path: `recipients/${path}` }, issues)
	}
}

function watchEntry(file: string, { path, kind }: OfficeEntry, issues: IssueCollector): void {
	for (const problem of personalDataKindsIn(basename(path), { prose: true }))
		issues.add(file, null, null, personalDataFinding(problem))
	if (kind !== 'file') return
	const place = basename(path).startsWith('.') ? undefined : placeOf(path)
	const watch = watches[place?.watch ?? 'name']
	if (!place) reportLoose(file, path, issues)
	else if (watch) watchText(file, place.watch, watch, issues)
}

type Watch = (text: string) => PlacedFinding[]

/** Cells are watched by the readers of tables, who know what each column holds. */
const watches: Readonly<Record<PlaceWatch, Watch | null>> = {
	cells: null,
	settings: personalDataInYaml,
	prose: (text) => personalDataInProse(text),
	json: personalDataInJson,
	lines: personalDataInLines,
	name: null,
}

function watchText(file: string, kind: PlaceWatch, watch: Watch, issues: IssueCollector): void {
	try {
		const bytes = readFileSync(file)
		if (kind === 'prose' || kind === 'json') reportEncoding(file, bytes, issues)
		for (const fault of watch(textOf(bytes))) issues.addPlaced(file, fault)
	} catch (error) {
		issues.add(file, null, null, fileUnreadable(systemCode(error)))
	}
}

/** Of settings and tables their readers say so. */
function reportEncoding(file: string, bytes: Buffer, issues: IssueCollector): void {
	const wrong = firstWrongByte(bytes)
	const nul = bytes.indexOf(0)
	const line = (at: number) => bytes.toString('latin1', 0, at).split('\n').length
	if (wrong !== -1) issues.add(file, line(wrong), null, notUtf8(bytes[wrong] ?? 0, wrong, 'settings'))
	else if (nul !== -1) issues.add(file, line(nul), null, nulByte(nul))
}

/** A note may have been saved as UTF-16; what it says is looked at all the same. */
function textOf(bytes: Buffer): string {
	const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe
	return bytes.toString(isUtf16 ? 'utf16le' : 'utf8')
}

/** Folders whose readers name every file of their own that they do not know. */
const named =
	/^(?:observations|recipients|protected|pictures)\/[^/.][^/]*$|^(?:boundaries|figure-history)\/[^/.][^/]*(?<!\.md|\.txt)$|^(?:pages|programmes|news)\/[^/.][^/]*$/i

function reportLoose(file: string, path: string, issues: IssueCollector): void {
	const [top = ''] = path.split('/')
	// An unknown folder is named once, not file by file.
	if (path !== top && !top.startsWith('.') && !officeFolders.includes(top)) return
	const isHidden = basename(path).startsWith('.')
	const isNamed = path.includes('/') ? named.test(path) : !isHidden && !/\.(?:md|txt)$/i.test(path)
	if (!isNamed) issues.add(file, null, null, looseFile(basename(path)))
}
