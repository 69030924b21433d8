import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import sharp, { type Sharp } from 'sharp'
import { drawAt, rasterRecipe } from './rasterise.ts'

/** Widths that pages offer, in pixels: a telephone, a column of text, the same on a dense screen. */
const WIDTHS = [480, 960, 1440] as const
const WIDEST = Math.max(...WIDTHS)

/** A picture waits for no more than this on a slow line. */
export const MOST_BYTES = 150_000

/** Of WebP, best first; below the last one a picture is made smaller instead, by this at least. */
const QUALITIES = [82, 70, 58, 46, 34] as const
const SMALLER = 0.9

/** The same picture once at a width. */
export type PictureSize = { width: number; height: number; bytes: Buffer }

/**
 * A picture of the office as the site publishes it: its pixels alone, upright, on white paper, at several widths from
 * narrow to wide, none of them enlarged and none heavier than `MOST_BYTES`. Nothing else of the file goes along.
 */
export async function resizePicture(file: Buffer, isDrawing: boolean): Promise<PictureSize[]> {
	const source = isDrawing ? sharp(await drawAt(file.toString('utf8'), WIDEST)) : sharp(file).autoOrient()
	const widest = await source
		.resize({ width: WIDEST, withoutEnlargement: true })
		.flatten({ background: '#ffffff' })
		.toColourspace('srgb')
		.png({ compressionLevel: 0 })
		.toBuffer({ resolveWithObject: true })
	const { width } = widest.info
	const sizes: PictureSize[] = []
	// From wide to narrow: one that had to be made smaller may leave no room for the next.
	for (const one of [width, ...WIDTHS.filter((narrower) => narrower < width).toReversed()])
		if (one < (sizes[0]?.width ?? Number.POSITIVE_INFINITY)) sizes.unshift(await lightAt(sharp(widest.data), one))
	return sizes
}

/** The picture at a width, of the best quality that is light enough; narrower where none is. */
async function lightAt(picture: Sharp, width: number): Promise<PictureSize> {
	const scaled = picture.clone().resize({ width })
	let excess = 1
	for (const quality of QUALITIES) {
		const webp = scaled.clone().webp({ quality, smartSubsample: true })
		const { data, info } = await webp.toBuffer({ resolveWithObject: true })
		if (data.length <= MOST_BYTES) return { width: info.width, height: info.height, bytes: data }
		excess = data.length / MOST_BYTES
	}
	return lightAt(picture, Math.floor(width * Math.min(SMALLER, 1 / Math.sqrt(excess))))
}

/** One word for everything but the file that makes the bytes of a picture: programs and fonts. */
export function pictureRecipe(): string {
	const programs = `${JSON.stringify(sharp.versions)} ${rasterRecipe()} `
	return createHash('sha256')
		.update(programs)
		.update(readFileSync(import.meta.filename))
		.digest('hex')
}
