import { formatNumber } from '../../../src/format/number.ts'
import type { Language } from '../../../src/schemas/bilingual.ts'
import { BuildError } from '../../ground/fault/build-error.ts'

/** Largest body taken: a table of 84,000 rows is about 4 MB. */
const MOST_BYTES = 64_000_000

/** More than the desk takes at once. */
export class TooLarge extends BuildError {
	override name = 'TooLarge'
}

/**
 * The text that was sent. What is too much is read to its end and dropped: a browser whose sending is cut off tells of a
 * lost connection, not of the reason.
 * @throws {TooLarge} in both languages, with what to do
 */
export async function readBody(request: AsyncIterable<Buffer>): Promise<string> {
	let pieces: Buffer[] = []
	let bytes = 0
	for await (const piece of request) {
		bytes += piece.length
		if (bytes <= MOST_BYTES) pieces.push(piece)
		else pieces = []
	}
	if (bytes > MOST_BYTES) throw new TooLarge(sayTooLarge(bytes))
	return Buffer.concat(pieces).toString()
}

function sayTooLarge(bytes: number): string {
	// Never rounded down to the limit itself.
	const size = (language: Language) => formatNumber(Math.ceil(bytes / 1e5) / 10, 1, language)
	const most = MOST_BYTES / 1e6
	return (
		`Tidak disimpan: yang dikirim ${size('id')} MB, padahal meja ini menerima paling banyak ${most} MB sekali simpan. Bagi ` +
		'berkasnya, misalnya satu berkas untuk setiap tahun, lalu simpan satu per satu. Foto dan lampiran berita perlu dikecilkan ' +
		`dahulu. / Not saved: ${size('en')} MB were sent, and this desk takes at most ${most} MB at once. Part the file, for ` +
		'example one file a year, and save one after the other. Make pictures and attachments of news smaller first.'
	)
}
