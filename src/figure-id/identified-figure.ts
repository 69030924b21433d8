import type { Dataset } from '../schemas/dataset.ts'
import { toBase32 } from './base32.ts'
import { checkCharacter } from './check-character.ts'
import { partLengths } from './part-lengths.ts'
import type { ShownFigure } from './shown-figure.ts'

/** What an id is made from. Nothing of it depends on a language. */
export type IdentifiedFigure = {
	/** Kind of chart: "tren". */
	kind: string
	/** Code of the area it is about; empty for none. */
	area: string
	/** What it measures: id of an indicator, a dataset, a list. */
	subject: string
	datasets: readonly Pick<Dataset, 'id' | 'issued'>[]
	shown: readonly ShownFigure[]
}

/** Something for each of the three parts of an id: which figure, what it shows, the issue of its data. */
export type IdParts<T> = Record<keyof typeof partLengths, T>

/** The texts that the parts of an id are hashes of. The order of the figures and datasets does not matter. */
export function identifyingTexts({ kind, area, subject, datasets, shown }: IdentifiedFigure): IdParts<string> {
	return {
		figure: namingText({ kind, area, subject }),
		content: shown.map(canonical).toSorted().join('\n'),
		edition: datasets
			.map(({ id, issued }) => `${id}@${issued}`)
			.toSorted()
			.join('\n'),
	}
}

/** What names a figure, whatever it shows: the text of the first part of its id. */
export function namingText({ kind, area, subject }: Pick<IdentifiedFigure, 'kind' | 'area' | 'subject'>): string {
	return [kind, area, subject].join('\n')
}

/** The id made of the SHA-256 of each text. */
export function idOfHashes(hashes: IdParts<Uint8Array>): string {
	const figure = toBase32(hashes.figure, partLengths.figure)
	const content = toBase32(hashes.content, partLengths.content)
	const edition = toBase32(hashes.edition, partLengths.edition)
	return `${figure}-${content}-${edition}${checkCharacter(figure + content + edition)}`
}

/** Hidden cells enter by their mark alone: a hash of a small count could be guessed. */
function canonical({ area, subject, period, printed, status }: ShownFigure): string {
	if (status === 'Q' && printed !== '') throw new Error(`${subject} of ${area} is hidden: its count must not be hashed`)
	return [area, subject, period, printed, status].join('|')
}
