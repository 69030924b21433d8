import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { systemCode } from '../../../src/gate/csv/system-code.ts'
import { fileUnreadable } from '../../../src/gate/rules/file-missing.ts'
import { heic, noFile, noPicture, oddPictureName, tooHeavy, wrongEnding } from '../../../src/gate/rules/picture-file.ts'
import type { Finding } from '../../../src/issue/finding.ts'
import type { IssueCollector } from '../../../src/issue/issue-collector.ts'
import { listPictures, type PictureFile } from './list-pictures.ts'
import { kindOf, pictureKinds } from './picture-kinds.ts'

/** More than any photo has; known before a byte is read. */
const MOST_BYTES = 30e6

const kinds = Object.keys(pictureKinds)

/** Looks at every file of an office's `pictures/`: a picture of a known kind, whole, and of a size that can be shown. */
export async function checkPictures(office: string, issues: IssueCollector): Promise<void> {
	for (const picture of listPictures(office)) {
		const finding = await pictureFault(picture)
		if (finding) issues.add(picture.path, null, null, finding)
	}
}

async function pictureFault({ name, path, isFile }: PictureFile): Promise<Finding | null> {
	if (!isFile) return noFile()
	if (!/^[\w.-]+(?:\/[\w.-]+)*$/.test(name)) return oddPictureName()
	try {
		const { size } = await stat(path)
		return size > MOST_BYTES ? tooHeavy(MOST_BYTES, size) : await contentFault(name, await readFile(path))
	} catch (error) {
		return fileUnreadable(systemCode(error))
	}
}

async function contentFault(name: string, bytes: Buffer): Promise<Finding | null> {
	const ending = extname(name).slice(1)
	const kind = kindOf(bytes)
	if (kind === 'HEIC') return heic(kinds)
	if (kind === null || kind === 'PDF') return noPicture(kinds, kind ?? `.${ending}`)
	const endings: readonly string[] = pictureKinds[kind]
	if (!endings.includes(ending.toLowerCase())) return wrongEnding(kind, ending, endings[0] ?? '')
	// Read only where there are pictures: what opens them is large.
	if (kind === 'SVG') return (await import('./drawing-fault.ts')).drawingFault(bytes.toString('utf8'))
	return (await import('./raster-fault.ts')).rasterFault(bytes, kind)
}
