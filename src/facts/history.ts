import { readArea } from '../contract/read-generated.ts'
import { titleOf } from '../format/area-name.ts'
import type { Area } from '../schemas/area.ts'
import type { AreaEvent } from '../schemas/area-event.ts'
import type { Language } from '../schemas/bilingual.ts'

/** What happened to an area, in a sentence without its full stop: its source follows in brackets. */
export function sayEvent({ type, from, formerName }: AreaEvent, area: Area, language: Language): string {
	// An area that is no more has no file of its own.
	const origin = from && type === 'split' ? titleOf(readArea(from).area, language) : (from ?? '')
	const sentences = {
		id: {
			correction: `Ejaan nama dalam register sumber (${formerName}) dibetulkan menjadi ${area.name}.`,
			addition: 'Ditambahkan ke register wilayah.',
			rename: `Berganti nama dari ${formerName} menjadi ${area.name}.`,
			split: `Dipecah dari ${origin}. Angka ${origin} sebelum itu mencakup wilayah ini.`,
			merged: `Menerima seluruh atau sebagian ${origin}, yang tidak ada lagi.`,
			moved: `Dipindahkan dan berganti kode; dahulu ${from}.`,
			recoded: `Berganti kode; dahulu ${from}.`,
			abolished: 'Tidak ada lagi.',
			invention: 'Wilayah rekaan: tidak ada di Indonesia.',
		},
		en: {
			correction: `The spelling in the source register (${formerName}) is corrected to ${area.name}.`,
			addition: 'Added to the register of areas.',
			rename: `Renamed from ${formerName} to ${area.name}.`,
			split: `Split from ${origin}. Earlier figures of ${origin} cover this area.`,
			merged: `Took up all or part of ${origin}, which is no more.`,
			moved: `Moved, with a new code; it was ${from} before.`,
			recoded: `Given another code; it was ${from} before.`,
			abolished: 'It is no more.',
			invention: 'An invented area: it does not exist in Indonesia.',
		},
	}
	return sentences[language][type].replace(/\.$/, '')
}
