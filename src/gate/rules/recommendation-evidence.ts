import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { Recommendation } from '../../schemas/recommendation.ts'

export const recommendationEvidenceRule: Rule = {
	id: 'recommendation-evidence',
	explanation: {
		id: 'Setiap status selain belum-diketahui menyebut buktinya, dan yang belum diketahui tidak punya bukti.',
		en: 'Every status but belum-diketahui names its evidence, and what is not known has none.',
	},
}

/** A status that nothing shows is refused, and so is evidence without the status that it shows. */
export function recommendationEvidence({
	status,
	evidence,
}: Pick<Recommendation, 'status' | 'evidence'>): { column: string; finding: Finding } | null {
	if ((status === 'unknown') === (evidence === null)) return null
	if (evidence === null) return { column: 'bukti', finding: unproved() }
	return { column: 'status', finding: unsaid() }
}

function unproved(): Finding {
	return broken(
		recommendationEvidenceRule,
		{ id: 'bukti, karena statusnya diketahui', en: 'evidence, since the status is known' },
		'',
		{
			id: 'isi id berita atau alamat yang menyatakan status itu; tanpa bukti, statusnya belum-diketahui',
			en: 'give the news item or address that tells this status; without evidence it is belum-diketahui',
		},
	)
}

function unsaid(): Finding {
	return broken(
		recommendationEvidenceRule,
		{ id: 'status yang dinyatakan buktinya', en: 'the status that the evidence tells' },
		'belum-diketahui',
		{
			id: 'pilih status yang dinyatakan bukti itu, atau kosongkan kolom bukti',
			en: 'choose the status that the evidence tells, or leave the column bukti empty',
		},
	)
}
