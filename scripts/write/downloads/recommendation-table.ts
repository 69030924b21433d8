import { csvLine } from '../../../src/gate/csv/csv-text.ts'
import type { AreaRegister } from '../../../src/gate/register/area-register.ts'
import { areaId } from '../../../src/schemas/area-id.ts'
import { followUpWords, newsSlugOf, type Recommendation } from '../../../src/schemas/recommendation.ts'

const columns = [
	'id',
	'tanggal',
	'forum',
	'kode_wilayah',
	'nama_wilayah',
	'rekomendasi',
	'kepada',
	'tenggat',
	'status',
	'per_tanggal',
	'bukti',
	'catatan',
	'sumber',
	'id_wilayah',
] as const

/** All recommendations as lines of one published CSV, headings first, in the order of the file; news items by their whole address on `site`. */
export function recommendationTable(
	recommendations: readonly Recommendation[],
	register: Pick<AreaRegister, 'get'>,
	site: string,
): string[] {
	const address = (reference: string) => {
		const slug = newsSlugOf(reference)
		return slug === null ? reference : `${site}/berita/${slug}/`
	}
	const rows = recommendations.map((one) =>
		csvLine([
			one.id,
			one.date,
			one.forum.id,
			one.area,
			register.get(one.area)?.name ?? '',
			one.text.id,
			one.addressee?.id ?? null,
			one.due,
			followUpWords[one.status],
			one.asOf,
			one.evidence === null ? null : address(one.evidence),
			one.note?.id ?? null,
			address(one.source),
			areaId(one.area),
		]),
	)
	return [csvLine(columns), ...rows]
}
