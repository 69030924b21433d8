import { alike, broken, type Finding, type PlacedFinding, type Rule } from '../../issue/finding.ts'
import { nearestWordHint } from '../../issue/nearest-word.ts'
import { type FollowUpRow, followUpWords, type Recommendation } from '../../schemas/recommendation.ts'

export const recommendationHistoryRule: Rule = {
	id: 'recommendation-history',
	explanation: {
		id: 'Kabar tindak lanjut ditambahkan di bawah kabar sebelumnya, dari yang terlama, dan kabar yang sudah terbit tidak diubah.',
		en: 'News of a follow-up is added below the news before, the oldest first, and what was published is not changed.',
	},
}

/** A row of `follow-ups.csv` as it stands in the file. */
export type PlacedFollowUp = { line: number; row: FollowUpRow }

type Known = Pick<Recommendation, 'id' | 'status' | 'asOf'>

/** What is wrong with the order of the rows: each is held to the one before of the same recommendation. */
export function recommendationHistory(
	recommendations: readonly Known[],
	rows: readonly PlacedFollowUp[],
): PlacedFinding[] {
	const newest = new Map(recommendations.map(({ id, status, asOf }) => [id, { status, asOf }]))
	return rows.flatMap(({ line, row }): PlacedFinding[] => {
		const before = newest.get(row.recommendation)
		if (!before) return [{ line, column: 'rekomendasi', finding: unknownId(row.recommendation, recommendations) }]
		newest.set(row.recommendation, row)
		if (row.asOf <= before.asOf) return [{ line, column: 'per_tanggal', finding: notLater(row.asOf, before.asOf) }]
		const isForgotten = row.status === 'unknown' && before.status !== 'unknown' && row.note === null
		return isForgotten ? [{ line, column: 'catatan', finding: forgotten(followUpWords[before.status]) }] : []
	})
}

/** A state that was published and is told otherwise now, or no more. */
export function publishedStateChanged(id: string, before: string, now: string | null): Finding {
	const finding = broken(
		recommendationHistoryRule,
		alike(`${id}: ${before}`),
		now ?? { id: 'tidak ada lagi', en: 'no longer there' },
		{
			id: 'kembalikan baris lama, lalu tambahkan kabar baru sebagai baris di follow-ups.csv; bila baris lama memang keliru, terbitkan dan sebutkan sebabnya di catatan',
			en: 'bring the old row back, then add the news as a row of follow-ups.csv; if the old row was wrong, publish and say why in the note',
		},
	)
	return { ...finding, severity: 'warning' }
}

function unknownId(id: string, recommendations: readonly Known[]): Finding {
	return broken(
		recommendationHistoryRule,
		{ id: 'id dari recommendations.csv', en: 'an id of recommendations.csv' },
		id,
		nearestWordHint(
			id,
			recommendations.map((one) => one.id),
			{
				id: 'catat dulu rekomendasinya di recommendations.csv',
				en: 'record the recommendation in recommendations.csv first',
			},
		),
	)
}

function notLater(day: string, before: string): Finding {
	return broken(
		recommendationHistoryRule,
		{ id: `hari sesudah ${before}, kabar sebelumnya`, en: `a day after ${before}, the news before` },
		day,
		{
			id: 'kabar baru ditambahkan di bawah yang lama, dengan tanggal sumbernya; dua sumber sehari dijadikan satu baris',
			en: 'news is added below what is there, with the day of its source; two sources of one day make one row',
		},
	)
}

function forgotten(before: string): Finding {
	return broken(
		recommendationHistoryRule,
		{ id: `catatan, karena sebelumnya ${before}`, en: `a note, since it was ${before} before` },
		'',
		{
			id: 'yang pernah diketahui tidak menjadi belum-diketahui tanpa sebab; tulis sebabnya di catatan dan catatan_en',
			en: 'what was known does not become unknown without a reason; give it in catatan and catatan_en',
		},
	)
}
