import { createHash } from 'node:crypto'
import type { Dataset } from '../../../src/schemas/dataset.ts'
import { type Download, downloadListFile } from '../../../src/schemas/download.ts'
import { formatOf } from '../../../src/schemas/download-formats.ts'
import { stableJson } from '../../ground/files/stable-json.ts'
import type { GeneratedFile } from './generated-file.ts'

const FOLDER = 'unduh/'

/** What was written so far: the downloads, and the datasets they hold, each once and in order. */
export type Written = { downloads: Download[]; datasets: Dataset[] }

/**
 * Passes files on, then those that describe them, and writes the list of the downloads among all of them as the last one.
 * @param describe is given what was written, which grows with each file it yields
 * @throws {RangeError} for a download that does not say what it is, or of no known format
 */
export function* withDownloadList(
	files: Iterable<GeneratedFile>,
	describe: (written: Readonly<Written>) => Iterable<GeneratedFile> = () => [],
): Generator<GeneratedFile> {
	const written: Written = { downloads: [], datasets: [] }
	yield* noted(files, written)
	yield* noted(describe(written), written)
	written.downloads.sort((a, b) => (a.path < b.path ? -1 : 1))
	yield { path: downloadListFile, text: stableJson(written.downloads) }
}

function* noted(files: Iterable<GeneratedFile>, { downloads, datasets }: Written): Generator<GeneratedFile> {
	for (const file of files) {
		if (file.path.startsWith(FOLDER)) downloads.push(entryOf(file))
		if (file.describes && !datasets.includes(file.describes)) datasets.push(file.describes)
		yield file
	}
}

function entryOf(file: GeneratedFile): Download {
	const path = file.path.slice(FOLDER.length)
	const format = formatOf(path)
	const { listed } = file
	if (!format || !listed) throw new RangeError(`a download of no known ${format ? 'content' : 'format'}: ${path}`)
	return { path, format, ...listed, ...measured('bytes' in file ? file.bytes : file.text) }
}

function measured(content: Uint8Array | string): Pick<Download, 'bytes' | 'sha256'> {
	return { bytes: Buffer.byteLength(content), sha256: createHash('sha256').update(content).digest('hex') }
}
