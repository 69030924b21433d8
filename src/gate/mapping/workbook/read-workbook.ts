import type { Announcement } from './announcement.ts'
import { decodeText } from './delimited/decode-text.ts'
import { readDelimited } from './delimited/read-delimited.ts'
import { fileKind, textKind } from './file-kind.ts'
import { ReadingBudget, type WorkbookLimits, workbookLimits } from './limits.ts'
import { readOds } from './ods/read-ods.ts'
import { Archive } from './package/archive.ts'
import { isLock, readExcel } from './read-excel.ts'
import { fileOf, type ReadFile } from './read-file.ts'
import { UnreadableFile, type UnreadableReason } from './unreadable.ts'
import { mainPart } from './xlsx/read-xlsx.ts'

/**
 * Reads a table of an office by what it is, not by what its name ends with: a workbook of Excel (.xlsx), one of
 * LibreOffice (.ods), or a CSV in any dialect and encoding. Nothing is calculated: of formulas the stored value counts.
 * Pure: bytes in, cells out, in a browser as in Node.
 * @throws {UnreadableFile} and nothing else, for every file that is no such table
 */
export function readWorkbook(name: string, bytes: Uint8Array, limits: WorkbookLimits = workbookLimits): ReadFile {
	try {
		return readExcel(name, bytes, limits) ?? readKind(name, bytes, new ReadingBudget(limits))
	} catch (error) {
		// What unpacking and XML complain of is one thing to the steward: the file is not whole.
		throw error instanceof UnreadableFile ? error : new UnreadableFile('damaged')
	}
}

function readKind(name: string, bytes: Uint8Array, budget: ReadingBudget): ReadFile {
	if (isLock(name)) throw new UnreadableFile('lock-file')
	const kind = fileKind(bytes)
	if (kind === 'package') return readPackage(name, bytes, budget)
	if (kind === 'text') return readText(name, bytes, budget)
	throw new UnreadableFile(kind)
}

function readText(name: string, bytes: Uint8Array, budget: ReadingBudget): ReadFile {
	budget.spendBytes(bytes.length)
	const { text, encoding, guessed } = decodeText(bytes)
	const other = textKind(text)
	if (other) throw new UnreadableFile(other)
	const sheet = readDelimited(name, text, budget)
	const said: Announcement[] = guessed ? [{ kind: 'encoding-guessed', encoding }] : []
	return fileOf(name, 'csv', [{ sheet, unvalued: [] }], said)
}

function readPackage(name: string, bytes: Uint8Array, budget: ReadingBudget): ReadFile {
	const archive = new Archive(bytes, budget)
	const workbook = mainPart(archive)
	if (workbook?.toLowerCase().endsWith('.bin')) throw new UnreadableFile('xlsb')
	if (workbook) throw new UnreadableFile('document')
	if (isOdsPackage(archive)) return fileOf(name, 'ods', readOds(archive, budget))
	throw new UnreadableFile(otherPackage(archive))
}

/** The kind of an OpenDocument file stands in its part `mimetype`. */
function isOdsPackage(archive: Archive): boolean {
	if (!archive.has('mimetype')) return false
	let type = ''
	archive.unpack('mimetype', (piece) => {
		if (type.length < 200) type += new TextDecoder().decode(piece)
	})
	if (type.startsWith('application/vnd.oasis.opendocument.spreadsheet')) return true
	throw new UnreadableFile('document')
}

function otherPackage(archive: Archive): UnreadableReason {
	const { names } = archive
	if (names.some((name) => name.endsWith('.iwa') || name.endsWith('index.zip'))) return 'other-spreadsheet'
	if (names.includes('[content_types].xml')) return 'damaged'
	return 'archive'
}
