import { fileKind } from './file-kind.ts'
import { ReadingBudget, type WorkbookLimits, workbookLimits } from './limits.ts'
import { Archive } from './package/archive.ts'
import { fileOf, type ReadFile } from './read-file.ts'
import { UnreadableFile } from './unreadable.ts'
import { mainPart, readXlsx } from './xlsx/read-xlsx.ts'

/**
 * Reads a workbook of Excel, which is what most offices have: with nothing but what that takes, so that a browser need not
 * fetch the readers of all else. `null` for any other file, which `readWorkbook` reads or refuses.
 * @throws {UnreadableFile} and nothing else
 */
export function readExcel(name: string, bytes: Uint8Array, limits: WorkbookLimits = workbookLimits): ReadFile | null {
	if (isLock(name) || fileKind(bytes) !== 'package') return null
	try {
		const budget = new ReadingBudget(limits)
		const archive = new Archive(bytes, budget)
		const workbook = mainPart(archive)
		return isWorkbook(workbook) ? fileOf(name, 'xlsx', readXlsx(archive, workbook, budget)) : null
	} catch (error) {
		// What unpacking and XML complain of is one thing to the steward: the file is not whole.
		throw error instanceof UnreadableFile ? error : new UnreadableFile('damaged')
	}
}

/** What Excel and LibreOffice leave beside an open file. */
export function isLock(name: string): boolean {
	return /^(?:~\$|\.~lock\.)/.test(name)
}

/** True for the main part of a workbook in XML; a binary one and documents of other programs are none. */
function isWorkbook(part: string | null | undefined): part is string {
	return !!part && !/\.bin$|\b(?:word|ppt)\//i.test(part)
}
