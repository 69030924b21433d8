import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { OfficeText } from '../../gate/folder/office-text.ts'

/**
 * Writes the texts of an office as the gate read them into a folder of the build, each in the folder it came from. The
 * site builder reads no other: what is rendered is what was checked, whatever happens to the office's folder meanwhile.
 */
export function writeGatedTexts(folder: string, texts: readonly OfficeText[]): void {
	for (const { file, name, text } of texts) {
		const kind = join(folder, basename(dirname(file)))
		mkdirSync(kind, { recursive: true })
		writeFileSync(join(kind, name), text)
	}
}
