import { readdir, readFile, stat } from 'node:fs/promises'
import { systemCode } from '../../../src/gate/csv/system-code.ts'
import { fileMissing, fileUnreadable } from '../../../src/gate/rules/file-missing.ts'
import type { IssueCollector } from '../../../src/issue/issue-collector.ts'

/** What a folder holds: names of files and of folders, as the disk gives them. */
export type FolderContent = { files: readonly string[]; folders: readonly string[] }

/** Whether the data folder itself is there, so that a wrong `--data` can be told from wrong data. */
export async function isFolder(path: string): Promise<boolean> {
	try {
		return (await stat(path)).isDirectory()
	} catch {
		return false
	}
}

/** Names of files and folders in a folder; both empty when there is no such folder. */
export async function readFolder(path: string): Promise<FolderContent> {
	if (!(await isFolder(path))) return { files: [], folders: [] }
	const entries = await readdir(path, { withFileTypes: true })
	const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
	return { files: entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name), folders }
}

/** The bytes of a small file; a missing or unreadable one is reported and gives `null`. */
export async function readWhole(path: string, issues: IssueCollector): Promise<Buffer | null> {
	try {
		return await readFile(path)
	} catch (error) {
		const code = systemCode(error)
		issues.add(
			path,
			null,
			null,
			code === 'ENOENT' ? fileMissing({ id: 'berkas ini', en: 'this file' }) : fileUnreadable(code),
		)
		return null
	}
}
