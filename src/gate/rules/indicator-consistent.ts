import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { Bilingual } from '../../schemas/bilingual.ts'
import type { Indicator } from '../../schemas/indicator.ts'

export const indicatorConsistentRule: Rule = {
	id: 'indicator-consistent',
	explanation: {
		id: 'Ketentuan satu indikator saling cocok: kategori, rumus, batas nilai dan penjumlahan.',
		en: 'What the registry says of an indicator agrees: categories, formula, limits and adding up.',
	},
}

type Fault = { column: string; finding: Finding }

/** All contradictions inside one row of `indicators.csv`, each with the column it stands in. */
export function indicatorConsistent(indicator: Indicator): Fault[] {
	const { measure, categories, derived, formula, minimum, maximum, additive, limits, subject, unit } = indicator
	const faults: Fault[] = []
	const add = (column: string, expected: Bilingual, received: string, id: string, en: string) =>
		faults.push({ column, finding: broken(indicatorConsistentRule, expected, received, { id, en }) })
	if ((measure === 'category') !== categories.length > 0) {
		add(
			'kategori',
			measure === 'category'
				? { id: 'kata-kata untuk jenis kategori', en: 'words for jenis kategori' }
				: { id: 'tanpa kata-kata untuk jenis selain kategori', en: 'no words for jenis other than kategori' },
			categories.join('|'),
			'kolom kategori diisi hanya untuk jenis kategori',
			'column kategori is filled for jenis kategori only',
		)
	}
	if (derived !== (formula !== null)) {
		add(
			'rumus',
			derived
				? { id: 'rumus untuk indikator turunan', en: 'a formula for a derived indicator' }
				: {
						id: 'tanpa rumus untuk indikator yang dibaca dari berkas',
						en: 'no formula for an indicator read from files',
					},
			formula ?? '',
			'kolom rumus diisi hanya untuk indikator turunan',
			'column rumus is filled for derived indicators only',
		)
	}
	if (minimum !== null && maximum !== null && minimum > maximum) {
		add(
			'maksimum',
			{ id: `${minimum} atau lebih`, en: `${minimum} or more` },
			String(maximum),
			'maksimum tidak boleh di bawah minimum',
			'the maximum may not be below the minimum',
		)
	}
	if (additive && measure !== 'count' && measure !== 'area') {
		add(
			'dijumlahkan',
			{ id: 'tidak, kecuali jenisnya cacah atau luas', en: 'tidak, unless jenis is cacah or luas' },
			'ya',
			'persentase, indeks, nilai, kepadatan dan bagian tidak pernah dijumlahkan',
			'rates, indices, amounts, densities and shares are never added up',
		)
	}
	if (
		limits &&
		((categories.length > 0 && limits.length !== categories.length - 1) ||
			limits.some((limit, i) => limit <= (limits[i - 1] ?? -Infinity)))
	) {
		add(
			'batas',
			categories.length > 0
				? {
						id: 'batas yang menaik, satu lebih sedikit daripada kata-kata kategori',
						en: 'rising limits, one fewer than the words of kategori',
					}
				: { id: 'batas yang menaik', en: 'rising limits' },
			limits.join('|'),
			'tulis satu batas di antara setiap dua kata kategori, dari yang terendah',
			'write one limit between each two words of kategori, lowest first',
		)
	}
	if (subject?.id.what && unit !== 'persen') {
		add(
			'subjek',
			{ id: 'siapa dan apa hanya untuk indikator dalam persen', en: 'who and what for an indicator in persen only' },
			`${subject.id.who}|${subject.id.what}`,
			'kalimat tentang orang hanya dibuat dari persentase; kosongkan kolom ini',
			'sentences about people are made from percentages only; leave the column empty',
		)
	}
	return faults
}
