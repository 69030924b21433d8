import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { Correction } from '../../schemas/correction.ts'

export const correctionChangeRule: Rule = {
	id: 'correction-change',
	explanation: {
		id: 'Sebuah koreksi mengubah nilainya, dan koreksi berikutnya atas hal yang sama mulai dari nilai baru yang terakhir.',
		en: 'A correction changes the value, and a later one of the same thing starts from the newest value.',
	},
}

/** A correction as it stands in the file, with its values as written. */
export type PlacedCorrection = { line: number; said: { before: string; after: string }; correction: Correction }

export type CorrectionFault = { line: number; column: string; finding: Finding }

/** The corrections of one and the same thing, oldest first; those of one day in the order of the file. */
export function correctionChains(placed: readonly PlacedCorrection[]): PlacedCorrection[][] {
	const chains = Map.groupBy(placed, ({ correction }) => subjectOf(correction))
	return [...chains.values()].map((chain) =>
		chain.toSorted((a, b) => (a.correction.date < b.correction.date ? -1 : +(a.correction.date > b.correction.date))),
	)
}

/** Corrections that change nothing, and those that do not start where the one before ended. */
export function correctionChange(chain: readonly PlacedCorrection[]): CorrectionFault[] {
	return chain.flatMap((placed, index): CorrectionFault[] => {
		const { line, said, correction } = placed
		const before = chain[index - 1]
		if (correction.before === correction.after) {
			return [{ line, column: 'nilai_baru', finding: unchanged(said.after) }]
		}
		if (!before || before.correction.after === correction.before) return []
		return [{ line, column: 'nilai_lama', finding: gap(said.before, before) }]
	})
}

function subjectOf({ kind, dataset, indicator, area, period }: Correction): string {
	return [kind, dataset, indicator, area, period].join('|')
}

function unchanged(value: string): Finding {
	return broken(
		correctionChangeRule,
		{ id: 'nilai yang berbeda dari nilai lama', en: 'a value other than the old one' },
		value,
		{
			id: 'isi nilai_lama dengan nilai yang dulu tertulis, atau hapus baris ini',
			en: 'give as nilai_lama what was written before, or remove this row',
		},
	)
}

function gap(value: string, { line, said }: PlacedCorrection): Finding {
	return broken(
		correctionChangeRule,
		{ id: `"${said.after}", nilai baru di baris ${line}`, en: `"${said.after}", the new value of line ${line}` },
		value,
		{
			id: 'koreksi atas hal yang sama bersambung: nilai lama ialah nilai baru koreksi sebelumnya',
			en: 'corrections of the same thing follow one another: the old value is the new one of the correction before',
		},
	)
}
