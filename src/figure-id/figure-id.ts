import { createHash } from 'node:crypto'
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

/**
 * The id of a figure, as "K7Q2M9-3T8B-4XR": which figure it is (stable as long as the portal has it), what it showed
 * (figures as printed), and the issue of the datasets behind it, with a check character at the end. The order of the
 * figures and datasets does not matter. Hidden cells enter by their mark alone: a hash of a small count could be guessed.
 */
export function figureId({ kind, area, subject, datasets, shown }: IdentifiedFigure): string {
	const figure = part([kind, area, subject], partLengths.figure)
	const content = part(shown.map(canonical).toSorted(), partLengths.content)
	const edition = part(datasets.map(({ id, issued }) => `${id}@${issued}`).toSorted(), partLengths.edition)
	return `${figure}-${content}-${edition}${checkCharacter(figure + content + edition)}`
}

function part(lines: readonly string[], length: number): string {
	return toBase32(createHash('sha256').update(lines.join('\n')).digest(), length)
}

function canonical({ area, subject, period, printed, status }: ShownFigure): string {
	if (status === 'Q' && printed !== '') throw new Error(`${subject} of ${area} is hidden: its count must not be hashed`)
	return [area, subject, period, printed, status].join('|')
}
