import { alike, broken, type Finding } from '../../../src/issue/finding.ts'
import { verifyRules } from './verify-rules.ts'

const sharingPicture = /^gambar\/.+\.png$/

const WIDTH = 1200
const HEIGHT = 630
/** Messengers leave heavier pictures out on a slow line. */
const MOST_BYTES = 100_000

/** A picture for sharing that is none, has another size or is too heavy. */
export function* pictureOf(path: string, read: () => Uint8Array): Generator<Finding> {
	if (!sharingPicture.test(path)) return
	const bytes = read()
	const size = sizeOf(bytes)
	if (size === `${WIDTH} × ${HEIGHT}` && bytes.length <= MOST_BYTES) return
	yield broken(verifyRules.picture, alike(`${WIDTH} × ${HEIGHT}, ${MOST_BYTES} B`), `${size}, ${bytes.length} B`, {
		id: 'periksa src/charts/card/sharing-card.ts dan scripts/site/pictures/',
		en: 'look into src/charts/card/sharing-card.ts and scripts/site/pictures/',
	})
}

/** Width and height as the head of a PNG names them; "0 × 0" for other files. */
function sizeOf(bytes: Uint8Array): string {
	if (bytes.length < 24 || Buffer.from(bytes.subarray(12, 16)).toString('latin1') !== 'IHDR') return '0 × 0'
	const head = new DataView(bytes.buffer, bytes.byteOffset)
	return `${head.getUint32(16)} × ${head.getUint32(20)}`
}
