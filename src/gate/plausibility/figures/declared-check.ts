import type { Bilingual } from '../../../schemas/bilingual.ts'

/** The kinds of check that the engine knows, by the words of `plausibility.csv`. */
export const checkKinds = {
	'tidak-melebihi': 'not-above',
	'tidak-melebihi-rerata-ukur': 'not-above-mean',
	'jumlah-bagian': 'sum-of-parts',
	'rerata-bagian': 'mean-of-parts',
	'golongan-menurut-batas': 'category-by-limits',
	perbandingan: 'ratio-band',
	'jumlah-wilayah': 'sum-of-areas',
	'di-antara-wilayah': 'between-areas',
	'penduduk-tersirat': 'implied-people',
	lonjakan: 'jump',
	'lonjakan-sendiri': 'jump-alone',
	'periode-tersalin': 'copied-period',
	'satu-faktor': 'one-factor',
	'baris-bergeser': 'shifted-rows',
	'bagian-serupa': 'alike-shares',
	'periode-wajar': 'period',
	'lonjakan-riwayat': 'jump-history',
	'jumlah-menurut-persen': 'count-by-rate',
	'urutan-berbalik': 'ranks-turned',
	'satu-pengali': 'one-ratio',
	'kolom-tersalin': 'copied-column',
	'kolom-terhitung': 'computed-column',
	'angka-terakhir': 'heaped-digits',
	'jumlah-terlalu-cocok': 'exact-sums',
} as const
export type CheckKind = (typeof checkKinds)[keyof typeof checkKinds]

/** One row of `plausibility.csv`: a kind of check, what it looks at, and when it speaks. */
export type DeclaredCheck = {
	id: string
	kind: CheckKind
	/** Ids of the indicators looked at, each by itself; `*` for all that no other check of the same kind names. */
	indicators: readonly string[]
	/** Ids of what they are held to, in the order the kind asks for. */
	references: readonly string[]
	/** Numbers of the kind, in its order and units. */
	limits: readonly number[]
	severity: 'error' | 'warning'
	/** Why it cannot be, or what is likely the matter: the last sentence of each message. */
	says: Bilingual
}
