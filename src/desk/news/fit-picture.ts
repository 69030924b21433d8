/** Longest side of a picture that the desk keeps, in pixels. */
const LONGEST = 1600

/** Heaviest file that the desk keeps, in bytes. */
export const HEAVIEST = 150 * 1024

/** Width and height within the longest side, in the same proportion; a small picture stays as it is. */
export function fitWithin(width: number, height: number, longest = LONGEST): { width: number; height: number } {
	const scale = Math.min(1, longest / Math.max(width, height))
	return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

const qualities = [0.86, 0.78, 0.7, 0.6, 0.5]
const longestSides = [LONGEST, 1280, 1024, 800, 640]

/**
 * The best encoding that is light enough: quality is lowered first, then the picture made smaller. `null` where even the
 * smallest is too heavy.
 * @param encode makes the file of a picture with this longest side and quality (0 to 1)
 */
export async function lightEnough<Encoded extends { size: number }>(
	encode: (longest: number, quality: number) => Promise<Encoded>,
	heaviest = HEAVIEST,
): Promise<Encoded | null> {
	for (const longest of longestSides) {
		for (const quality of qualities) {
			const encoded = await encode(longest, quality)
			if (encoded.size <= heaviest) return encoded
		}
	}
	return null
}

/** Name in `pictures/`: that of the item with what the content amounts to, so that no other picture is ever replaced. */
export function pictureFileName(slug: string, digest: Uint8Array): string {
	const mark = [...digest.slice(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
	return `${slug}-${mark}.jpg`
}

/** Bytes as text for a body of JSON. */
export function base64Of(bytes: Uint8Array): string {
	let text = ''
	// In pieces: a call takes no more than some ten thousand arguments.
	for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
	return btoa(text)
}
