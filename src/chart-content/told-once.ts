import type { ChartNote } from './chart-content.ts'

/** What has notes on how it is read: a chart, a map. */
type Noted = { notes: readonly ChartNote[] }

const wordsOf = ({ title, text }: ChartNote): string => `${title} ${text}`

/**
 * The drawings of one page, in its order, each note in the words of an earlier one left out: what a reader was told once
 * holds for all drawings of the kind. Cautions and news stay with each drawing that they are about.
 */
export function toldOnce<Drawing extends Noted>(drawings: readonly Drawing[]): Drawing[] {
	const told = new Set<string>()
	return drawings.map((drawing) => {
		const notes = drawing.notes.filter((note) => note.caution || note.news || !told.has(wordsOf(note)))
		for (const note of notes) told.add(wordsOf(note))
		return { ...drawing, notes }
	})
}
