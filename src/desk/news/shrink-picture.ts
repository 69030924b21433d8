import { base64Of, fitWithin, lightEnough, pictureFileName } from './fit-picture.ts'

/** A photo as it will be saved: upright, small, and made of pixels alone. */
export type SmallPicture = { canvas: HTMLCanvasElement; bytes: Uint8Array }

/**
 * Reads a photo in the browser and makes it anew, which leaves out everything in the file but its pixels: place,
 * camera, name. What is see-through becomes white. `null` where it is no picture, or cannot be made light enough.
 */
export async function shrinkPicture(file: Blob): Promise<SmallPicture | null> {
	const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null)
	if (!bitmap) return null
	const drawn = await lightEnough(async (longest, quality) => {
		const canvas = draw(bitmap, longest)
		const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
		return { canvas, blob, size: blob?.size ?? Number.POSITIVE_INFINITY }
	})
	bitmap.close()
	if (!drawn?.blob) return null
	return { canvas: drawn.canvas, bytes: new Uint8Array(await drawn.blob.arrayBuffer()) }
}

function draw(bitmap: ImageBitmap, longest: number): HTMLCanvasElement {
	const canvas = document.createElement('canvas')
	Object.assign(canvas, fitWithin(bitmap.width, bitmap.height, longest))
	const context = canvas.getContext('2d')
	if (context) {
		context.fillStyle = '#fff'
		context.fillRect(0, 0, canvas.width, canvas.height)
		context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
	}
	return canvas
}

/** A picture as it is sent, under a name of its own. */
export async function sentPicture(slug: string, bytes: Uint8Array): Promise<{ name: string; base64: string }> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))
	return { name: pictureFileName(slug, digest), base64: base64Of(bytes) }
}
