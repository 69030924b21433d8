import { readCorrections } from '../../contract/read-generated.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { PublishedCorrection } from '../../schemas/correction.ts'
import { type CorrectionLine, correctionLine } from './correction-line.ts'

/** Corrections of one day for one and the same reason. */
export type CorrectionEntry = {
	/** Where it stands on the page; stays the same when others are added. */
	anchor: string
	date: string
	/** True where it puts right how areas are called; these are told folded. */
	ofNames: boolean
	reason: string
	source: string
	lines: CorrectionLine[]
}

/** Corrections after publication and before, newest first; those of one day and reason are told together. */
export function correctionList(language: Language): { published: CorrectionEntry[]; sources: CorrectionEntry[] } {
	const entries = entriesOf(readCorrections())
	const told = (shown: boolean) => entries.filter((entry) => entry.of.shown === shown).map((one) => tell(one, language))
	return { published: told(true), sources: told(false) }
}

/** All corrections by day and reason, newest first. */
export function correctionEntries(language: Language): CorrectionEntry[] {
	return entriesOf(readCorrections()).map((entry) => tell(entry, language))
}

type Entry = { anchor: string; of: PublishedCorrection; corrections: PublishedCorrection[] }

function entriesOf(corrections: readonly PublishedCorrection[]): Entry[] {
	const groups = Map.groupBy(corrections, ({ date, kind, shown, reason, source }) =>
		[date, kind, shown, reason.id, source.id].join('|'),
	)
	const entries = [...groups.values()].flatMap((group) => (group[0] ? [{ of: group[0], corrections: group }] : []))
	// Numbered from the oldest of a day, for newer ones are put before it.
	return entries.map((entry, index) => {
		const before = entries.slice(index + 1).filter(({ of }) => of.date === entry.of.date).length
		return { ...entry, anchor: `k-${entry.of.date}-${before + 1}` }
	})
}

function tell({ anchor, of, corrections }: Entry, language: Language): CorrectionEntry {
	const { date, reason, source } = of
	const lines = corrections.toReversed().map((one) => correctionLine(one, language))
	return { anchor, date, ofNames: of.kind === 'name', reason: reason[language], source: source[language], lines }
}
