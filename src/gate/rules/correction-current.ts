import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import { nearestWordHint } from '../../issue/nearest-word.ts'
import type { CorrectedValue, Correction } from '../../schemas/correction.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import type { ObservationStatus } from '../../schemas/observation-status.ts'

export const correctionCurrentRule: Rule = {
	id: 'correction-current',
	explanation: {
		id: 'Nilai baru koreksi yang terakhir sama dengan yang sekarang terbit, dan angka yang disamarkan tidak dikoreksi di sini.',
		en: 'The new value of the last correction is the one published now, and suppressed figures are not corrected here.',
	},
}

/** A figure as the observation files have it now. */
export type FigureNow = { value: CorrectedValue; status: ObservationStatus; reference: string }

/** A finding with the column it belongs to. */
type At = { column: string; finding: Finding }

/** A dataset that is not there. */
export function correctionDataset(id: string, known: readonly string[]): Finding | null {
	if (known.includes(id)) return null
	return broken(
		correctionCurrentRule,
		{ id: 'dataset di observations/', en: 'a dataset of observations/' },
		id,
		nearestWordHint(id, known, {
			id: 'tulis nama berkas di observations/ tanpa .csv',
			en: 'give the name of a file in observations/, without .csv',
		}),
	)
}

/** A figure that the portal computes is never corrected by itself. */
export function correctionDerived({ id, derived }: Indicator): Finding | null {
	if (!derived) return null
	return broken(
		correctionCurrentRule,
		{ id: 'indikator yang dibaca dari berkas', en: 'an indicator that is read from files' },
		id,
		{
			id: 'tulis koreksi angka asalnya; angka turunan ikut berubah sendiri',
			en: 'give the correction of the figures it is computed from; derived ones follow by themselves',
		},
	)
}

/** Holds the newest correction of a figure to the figure itself; `said` is its new value as written. */
export function correctionFigure({ dataset }: Correction, now: FigureNow | undefined): At | null {
	if (!now) return { column: 'periode', finding: notThere(dataset ?? '') }
	return now.status === 'Q' ? { column: 'nilai_baru', finding: hidden() } : null
}

/** Holds the newest value of a correction to what is published now. */
export function correctionCurrent(after: CorrectedValue, now: CorrectedValue, said: string): Finding | null {
	if (after === now) return null
	return broken(
		correctionCurrentRule,
		{
			id: now === null ? 'tanpa nilai, seperti yang terbit sekarang' : `${now}, seperti yang terbit sekarang`,
			en: now === null ? 'no value, as published now' : `${now}, as published now`,
		},
		said,
		{
			id: 'samakan nilai_baru dengan datanya; bila datanya berubah lagi, tambahkan baris koreksi baru',
			en: 'make nilai_baru agree with the data; where the data changed again, add another correction',
		},
	)
}

function notThere(dataset: string): Finding {
	return broken(correctionCurrentRule, { id: `angka dari ${dataset}`, en: `a figure of ${dataset}` }, null, {
		id: 'dataset itu tidak memuat indikator, wilayah, dan periode ini; periksa ketiganya',
		en: 'the dataset has no figure of this indicator, area and period; check all three',
	})
}

/** The values themselves are not repeated. */
function hidden(): Finding {
	return broken(correctionCurrentRule, { id: 'angka yang diterbitkan', en: 'a figure that is published' }, null, {
		id: 'angka ini disamarkan (status Q) dan angka lama dapat membukanya; hapus baris ini',
		en: 'this figure is suppressed (status Q), and an old value could open it; remove this row',
	})
}
