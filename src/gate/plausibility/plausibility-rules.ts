import type { Rule } from '../../issue/finding.ts'
import type { CheckKind } from './figures/declared-check.ts'

const bound: Rule = {
	id: 'plausible-bound',
	explanation: {
		id: 'Angka yang menjadi bagian angka lain tidak melebihinya.',
		en: 'A figure that is part of another is not above it.',
	},
}
const areas: Rule = {
	id: 'plausible-areas',
	explanation: {
		id: 'Angka sebuah wilayah cocok dengan angka wilayah di dalamnya: jumlahnya, atau rentangnya.',
		en: 'The figure of an area agrees with those of the areas inside: their sum, or their range.',
	},
}
const jump: Rule = {
	id: 'plausible-jump',
	explanation: {
		id: 'Angka tidak melonjak jauh dari tahun sebelumnya atau dari perubahan wilayah sekitarnya.',
		en: 'A figure does not jump far from the year before, or from the change of the areas around it.',
	},
}
const computed: Rule = {
	id: 'plausible-computed',
	explanation: {
		id: 'Angka wilayah yang bersaudara berbeda seperti hasil pendataan, tidak dihitung dari satu perbandingan.',
		en: 'Figures of sibling areas differ as counted ones do; they are not computed from one ratio.',
	},
}

const people: Rule = {
	id: 'plausible-people',
	explanation: {
		id: 'Jumlah dibagi persentasenya menyiratkan penduduk yang hampir sama dengan tahun sebelumnya, dan tidak jauh dari jumlah penduduk.',
		en: 'A count divided by its rate implies about as many people as the year before, and as there are.',
	},
}
const copy: Rule = {
	id: 'plausible-copy',
	explanation: {
		id: 'Angka satu tahun bukan salinan tahun lain, dan angka satu kolom bukan salinan kolom lain.',
		en: 'The figures of a year are no copy of another, nor those of a column.',
	},
}
const rows: Rule = {
	id: 'plausible-rows',
	explanation: {
		id: 'Perubahan antarwilayah tidak jauh lebih beragam daripada tahun-tahun lain; barisnya tidak bergeser, urutannya tidak berbalik.',
		en: 'Changes of areas do not lie far more apart than in other years; no rows were moved, no order turned over.',
	},
}

/** What each kind of check is called in reports. */
export const plausibilityRules: Readonly<Record<CheckKind, Rule>> = {
	'not-above': bound,
	'not-above-mean': bound,
	'sum-of-parts': {
		id: 'plausible-sum',
		explanation: { id: 'Bagian-bagian berjumlah keseluruhannya.', en: 'Parts add up to their whole.' },
	},
	'mean-of-parts': {
		id: 'plausible-mean',
		explanation: {
			id: 'Indeks sama dengan rata-rata bagian-bagiannya.',
			en: 'An index is the mean of its parts.',
		},
	},
	'category-by-limits': {
		id: 'plausible-category',
		explanation: {
			id: 'Golongan mengikuti batas nilai indeksnya.',
			en: 'A category follows the limits of its index.',
		},
	},
	'ratio-band': {
		id: 'plausible-ratio',
		explanation: {
			id: 'Perbandingan dua angka berada dalam rentang yang wajar.',
			en: 'Two figures stand in a ratio within the usual band.',
		},
	},
	'sum-of-areas': areas,
	'between-areas': areas,
	'implied-people': people,
	'count-by-rate': people,
	jump,
	'jump-alone': jump,
	'jump-history': jump,
	'copied-period': copy,
	'copied-column': copy,
	'one-factor': computed,
	'one-ratio': computed,
	'computed-column': computed,
	'exact-sums': computed,
	'alike-shares': computed,
	'heaped-digits': {
		id: 'plausible-digits',
		explanation: {
			id: 'Angka terakhir tersebar merata dari 0 sampai 9, seperti hasil hitungan.',
			en: 'Last digits are spread evenly from 0 to 9, as those of counts are.',
		},
	},
	'shifted-rows': rows,
	'ranks-turned': rows,
	period: {
		id: 'plausible-period',
		explanation: {
			id: 'Periode sudah tiba dan tidak terlalu lama berlalu, kecuali proyeksi yang berstatus E.',
			en: 'A period has begun and is not too long ago, except for projections of status E.',
		},
	},
}
