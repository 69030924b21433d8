import type { AreaContext } from '../../facts/area-context.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { recipientStory } from '../recipients/recipient-story.ts'
import { kecamatanStory } from './story-kecamatan.ts'
import { povertyStory } from './story-poverty.ts'
import { villageStory } from './story-village.ts'

/** Running text with the one phrase the reader came for. */
export type Highlighted = { before: string; mark: string; after: string }

/** What an area page opens with: the main finding in a sentence, and one big figure. */
export type Story = {
	lead: Highlighted
	/** The big figure; `null` where there is none that would be honest. */
	figure: BigFigure | null
}

/** One number set large, with what it counts. `of` draws the ruler out of 100 with the parent's mark. */
export type BigFigure = {
	before: string
	number: string
	after: string
	caption: string
	note: string
	of?: { value: number; parent?: { name: string; value: number; text: string }; unit: string }
	long?: boolean
}

/** Picks the story an area's level calls for. A page without figures says so plainly. */
export function areaStory(context: AreaContext): Story {
	const story = storyOfLevel(context) ?? recipientStory(context)
	return story ?? { lead: nothingKnown(context.language), figure: null }
}

function storyOfLevel(context: AreaContext): Story | null {
	switch (context.area.level) {
		case 'negara':
		case 'provinsi':
		case 'kabupaten-kota':
			return povertyStory(context)
		case 'kecamatan':
			return kecamatanStory(context)
		case 'desa-kelurahan':
			return villageStory(context)
	}
}

function nothingKnown(language: Language): Highlighted {
	return language === 'id'
		? { before: 'Portal ini ', mark: 'belum memuat angka', after: ' untuk wilayah ini.' }
		: { before: 'This portal holds ', mark: 'no figures yet', after: ' for this area.' }
}
