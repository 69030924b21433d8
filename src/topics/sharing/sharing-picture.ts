import { type SharingCard, sharingCard } from '../../charts/card/sharing-card.ts'
import { readPortal } from '../../contract/read-generated.ts'
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

/** @param path address of the page without its language: "/wilayah/35.29/" */
export function sharingPicture(path: string, content: PictureContent, language: Language): SharingPicture {
	const portal = readPortal().title
	const own = address(language, path)
	const { place, finding, text, chart, simulated } = content
	const warning = simulated ? sharingText(language).simulated : undefined
	return {
		name: own === '/' || own === '/en/' ? `${own.slice(1)}beranda` : own.slice(1, -1),
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

/** A picture as the head of a page names it: its address, and what it says. */
export function pictureOf(picture: SharingPicture | null): { src: string; alt: string } | null {
	return picture && { src: `/gambar/${picture.name}.png`, alt: picture.alt }
}
