import { createHash } from 'node:crypto'
import { type Download, downloadListFile } from '../../../src/schemas/download.ts'
import { formatOf } from '../../../src/schemas/download-formats.ts'
import { stableJson } from '../../ground/files/stable-json.ts'
import type { GeneratedFile } from './generated-file.ts'

const FOLDER = 'unduh/'

/**
 * Passes files on, and writes the list of the downloads among them as the last one.
 * @throws {RangeError} for a download that does not say what it is, or of no known format
 */
export function* withDownloadList(files: Iterable<GeneratedFile>): Generator<GeneratedFile> {
	const list: Download[] = []
	for (const file of files) {
		if (file.path.startsWith(FOLDER)) list.push(entryOf(file))
		yield file
	}
	list.sort((a, b) => (a.path < b.path ? -1 : 1))
	yield { path: downloadListFile, text: stableJson(list) }
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
