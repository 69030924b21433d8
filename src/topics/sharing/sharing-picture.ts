import { createHash } from 'node:crypto'
import { type SharingCard, sharingCard } from '../../charts/card/sharing-card.ts'
import { readPortal } from '../../contract/read-generated.ts'
import { inLetters } from '../../format/in-letters.ts'
import { address } from '../../i18n/address.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { sharingText } from './sharing-text.ts'

/** The picture that messengers show beside a link to a page. */
export type SharingPicture = {
	/** Part of its address that names it: "wilayah/35.29", "en/wilayah/35.29". */
	name: string
	/** What it says, for those who do not see it. */
	alt: string
	/**
	 * Draws it, as SVG text; the build makes a PNG of it.
	 * @param host where the site will stand: "terang.example.go.id"
	 */
	draw(host: string): string
}

/** What a page adds to its picture; the rest is alike on all. */
export type PictureContent = Omit<SharingCard, 'language' | 'portal' | 'address' | 'chart' | 'simulated'> & {
	/** Drawn only when the picture is. */
	chart?: (() => SharingCard['chart']) | undefined
	simulated: boolean
}

/** How the address of a picture names it. @param path address of the page without its language: "/wilayah/35.29/" */
export function pictureName(path: string, language: Language): string {
	const own = address(language, path)
	return own === '/' || own === '/en/' ? `${own.slice(1)}beranda` : own.slice(1, -1)
}

/** @param path address of the page without its language: "/wilayah/35.29/" */
export function sharingPicture(path: string, content: PictureContent, language: Language): SharingPicture {
	const portal = readPortal().title
	const own = address(language, path)
	const { place, finding, text, chart, simulated } = content
	const warning = simulated ? sharingText(language).simulated : undefined
	return {
		name: pictureName(path, language),
		alt: [warning, place, finding, text].filter(Boolean).join('. '),
		draw: (host) =>
			sharingCard({
				...content,
				language,
				portal,
				address: host + own,
				chart: chart?.(),
				simulated: warning,
			}),
	}
}

/** A picture as the head of a page names it. */
export type PagePicture = { src: string; alt: string }

/** Enough of a hash to tell the states of one picture apart. */
const VERSION_LENGTH = 10

/**
 * A picture as the head of a page names it: its address, and what it says. The address ends in a mark of what is drawn:
 * messengers keep a picture by its address, and would show the old figure beside a new one for weeks. Without the mark it
 * leads to the same picture.
 */
export function pictureOf(picture: SharingPicture | null): PagePicture | null {
	if (!picture) return null
	const hash = createHash('sha256').update(picture.draw('')).digest('hex').slice(0, VERSION_LENGTH)
	return { src: `/gambar/${picture.name}.png?v=${inLetters(hash)}`, alt: picture.alt }
}
