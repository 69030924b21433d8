import { z } from 'zod'

/** Where texts of the office say its pictures are: `pictures/forum.jpg` is written `/gambar/forum.jpg`. */
const WRITTEN = '/gambar/'

/** Where the site has them, made anew: a folder of their own beside the pictures that the portal draws. */
export const OFFICE_PICTURES = 'gambar/kantor/'

/** A picture as pages show it: the same at several widths. */
export const officePictureSchema = z.strictObject({
	/** Its file below `pictures/`. */
	name: z.string(),
	/** From narrow to wide, in pixels; their addresses change with their content. */
	sizes: z.array(z.strictObject({ src: z.string(), width: z.int().positive(), height: z.int().positive() })).min(1),
})
export type OfficePicture = z.infer<typeof officePictureSchema>

/** Name of the file below `pictures/` that an address in a text stands for; `null` for other addresses. */
export function pictureName(address: string): string | null {
	if (!address.startsWith(WRITTEN)) return null
	const name = decoded(address.slice(WRITTEN.length))
	return name === '' || name.split('/').includes('..') ? null : name
}

/** Markdown encodes spaces and the like; what is no encoding stands for itself. */
function decoded(written: string): string {
	try {
		return decodeURIComponent(written)
	} catch {
		return written
	}
}
