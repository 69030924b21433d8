import { qrPicture } from '../../format/qr-picture.ts'
import { villageSheet } from './village-codes.ts'

/**
 * The picture of a page's address for paper: in the page itself, but for villages. Their first view is held to one round
 * trip, which a code of 300 bytes would break; it lies in one file with those of the other villages of the kecamatan.
 */
export function pageCode(pageAddress: string): string {
	return villageSheet(new URL(pageAddress).pathname) ?? qrPicture(pageAddress)
}
