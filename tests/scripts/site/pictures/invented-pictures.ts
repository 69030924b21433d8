import sharp, { type Exif, type Sharp } from 'sharp'

/** A gradient with a mark in the corner at the top left: small, and it shows how it is turned. */
export function pixels(width: number, height: number): Sharp {
	const data = Buffer.alloc(width * height * 3)
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			const isMark = x < width / 4 && y < height / 4
			data.set(
				isMark ? [255, 0, 0] : [20, (60 + (120 * x) / width) | 0, (60 + (120 * y) / height) | 0],
				(y * width + x) * 3,
			)
		}
	return sharp(data, { raw: { width, height, channels: 3 } })
}

/** Nothing can be left out of it: the heaviest picture of its size. The same one every time. */
export function noise(width: number, height: number): Sharp {
	let state = 1
	const next = () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0
		return state >>> 24
	}
	return sharp(Buffer.from(Array.from({ length: width * height * 3 }, next)), { raw: { width, height, channels: 3 } })
}

/** A chunk of text in a PNG, before its end. */
export function withPngText(png: Buffer, word: string): Buffer {
	const body = Buffer.from(`tEXtAuthor\0${word}`, 'latin1')
	const chunk = Buffer.concat([Buffer.alloc(4), body, Buffer.alloc(4)])
	chunk.writeUInt32BE(body.length - 4, 0)
	chunk.writeUInt32BE(crc(body), chunk.length - 4)
	return Buffer.concat([png.subarray(0, -12), chunk, png.subarray(-12)])
}

function crc(bytes: Buffer): number {
	let rest = 0xffffffff
	for (const byte of bytes) {
		rest ^= byte
		for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0)
	}
	return (rest ^ 0xffffffff) >>> 0
}

/** A comment, and words of a photo agency (IPTC), in a JPEG behind its first mark. */
export function withJpegWords(jpeg: Buffer, word: string): Buffer {
	const segment = (mark: number, body: Buffer) => {
		const head = Buffer.from([0xff, mark, 0, 0])
		head.writeUInt16BE(body.length + 2, 2)
		return Buffer.concat([head, body])
	}
	const words = Buffer.from(word)
	const iptc = Buffer.concat([
		Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0', 'latin1'),
		Buffer.from([
			0,
			0,
			(words.length + 5) >> 8,
			(words.length + 5) & 255,
			0x1c,
			2,
			80,
			words.length >> 8,
			words.length & 255,
		]),
		words,
		Buffer.alloc((words.length + 5) % 2),
	])
	return Buffer.concat([jpeg.subarray(0, 2), segment(0xfe, words), segment(0xed, iptc), jpeg.subarray(2)])
}

/** All that a camera or a program for pictures writes beside the pixels, saying a word. */
export const cameraSays = (word: string): Exif => ({
	IFD0: { Artist: word, Copyright: word, ImageDescription: word, Make: word },
	IFD3: { GPSLatitude: '7/1 0/1 36/1', GPSAreaInformation: word, GPSDateStamp: word },
})
export const editorSays = (word: string): string =>
	`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="${word}"/></rdf:RDF></x:xmpmeta>`

/** A drawing with a word wherever a program or a person may leave one beside the shapes. */
export const drawingSaying = (word: string): string => `<?xml version="1.0"?><!-- ${word} -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:dc="http://purl.org/dc/elements/1.1/" viewBox="0 0 120 60" id="${word}" onload="${word}()">
<title>${word}</title><desc>${word}</desc><metadata><dc:creator>${word}</dc:creator></metadata><style>.${word} { fill: red }</style>
<a href="https://example.org/${word}"><g id="layer-${word}" data-name="${word}" class="${word}"><rect width="60" height="30"/></g></a>
<text display="none">${word}</text></svg>`
