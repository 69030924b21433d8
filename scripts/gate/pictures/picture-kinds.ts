/** The kinds of files that may lie in `pictures/`, with their endings: said here and nowhere else. */
export const pictureKinds = {
	JPEG: ['jpg', 'jpeg'],
	PNG: ['png'],
	WebP: ['webp'],
	AVIF: ['avif'],
	SVG: ['svg'],
} as const satisfies Record<string, readonly string[]>

export type PictureKind = keyof typeof pictureKinds

/** What else is often put there, and told apart to say what to do with it. */
export type OtherKind = 'HEIC' | 'PDF'

/** Kind of a file by its first bytes, whatever its name says; `null` for all that is neither. */
export function kindOf(bytes: Buffer): PictureKind | OtherKind | null {
	const starts = (text: string, at = 0) => bytes.subarray(at, at + text.length).toString('latin1') === text
	if (starts('\xff\xd8\xff')) return 'JPEG'
	if (starts('\x89PNG\r\n\x1a\n')) return 'PNG'
	if (starts('RIFF') && starts('WEBP', 8)) return 'WebP'
	if (starts('ftyp', 4)) return brandOf(bytes)
	if (starts('%PDF')) return 'PDF'
	return /^\uFEFF?\s*<(?:svg|\?xml|!DOCTYPE svg|!--)/i.test(bytes.subarray(0, 512).toString('utf8')) ? 'SVG' : null
}

/** Pictures in the container of films name their kind among their brands. */
function brandOf(bytes: Buffer): 'AVIF' | 'HEIC' | null {
	const brands = bytes.subarray(8, Math.min(bytes.readUInt32BE(0), 64)).toString('latin1')
	if (/avi[fs]/.test(brands)) return 'AVIF'
	return /hei[cxms]|hev[cxms]|mif1|msf1/.test(brands) ? 'HEIC' : null
}
