import { readOfficePictures } from '../../contract/read-generated.ts'
import { type OfficePicture, pictureName } from '../../schemas/office-picture.ts'

type Size = OfficePicture['sizes'][number]

/** For browsers and readers that cannot choose a width, and for copies that are kept to be read without a network. */
const USUAL_WIDTH = 960

/** A picture of the office in all its widths, with the usual one and the widest. @param src as the text writes it */
export function usualPicture(src: string): { sizes: readonly Size[]; usual: Size; widest: Size } {
	const sizes = readOfficePictures().get(pictureName(src) ?? '')?.sizes ?? []
	const widest = sizes.at(-1)
	if (!widest) throw new Error(`no picture was made of ${src}`)
	return { sizes, usual: sizes.find(({ width }) => width >= USUAL_WIDTH) ?? widest, widest }
}
