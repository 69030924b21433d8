import sharp from 'sharp'
import { brokenPicture, tooManyPixels } from '../../../src/gate/rules/picture-file.ts'
import type { Finding } from '../../../src/issue/finding.ts'
import type { PictureKind } from './picture-kinds.ts'
import { ratioFault } from './side-ratio.ts'

/** More than any telephone takes; a file may hold many more in few bytes. */
const MOST_PIXELS = 120e6

/** Enough to have every line of it read. */
const PROBE = { width: 64 }

/** Why a picture of pixels cannot be shown: too large, or not whole; `null` for a sound one. */
export async function rasterFault(bytes: Buffer, kind: PictureKind): Promise<Finding | null> {
	try {
		const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata()
		if (width * height > MOST_PIXELS) return tooManyPixels(MOST_PIXELS, width, height)
		const long = ratioFault({ width, height })
		if (long) return long
		await sharp(bytes, { failOn: 'error', limitInputPixels: MOST_PIXELS }).resize(PROBE).raw().toBuffer()
		return null
	} catch {
		return brokenPicture(kind)
	}
}
