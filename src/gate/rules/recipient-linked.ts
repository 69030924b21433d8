import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { Bilingual } from '../../schemas/bilingual.ts'

export const recipientLinkedRule: Rule = {
	id: 'recipient-linked',
	explanation: {
		id: 'Tabel penerima yang berkaitan (tahap dan tahunnya, ragam dan induk programnya) dilindungi bersama, dan kaitannya terdaftar.',
		en: 'Linked tables of recipients (stages and their year, variants and their programme) are protected together, and the link is registered.',
	},
}

/**
 * Why tables that have to do with each other cannot be published as they are:
 * - `rows-missing`: a linked table was published before, and its rows are not in this run;
 * - `undeclared-sum`: a table is the sum of others, or another once more, and the register of programmes does not say so;
 * - `repeated`: a table is one category of another once more: it fills in what the other hides;
 * - `crossed`: a table is divided in two ways, and the crossing of the two is not there;
 * - `counted-once`: a table counts everybody once whom its parts count several times: it less one part is a count, and is
 *   narrowed down by the others;
 * - `average`: a table is the average of its stages;
 * - `shown-before`: a cell of the whole was published before one of its parts had to be hidden.
 */
export type LinkedReason =
	| 'rows-missing'
	| 'undeclared-sum'
	| 'repeated'
	| 'crossed'
	| 'counted-once'
	| 'average'
	| 'shown-before'

const words: Readonly<Record<LinkedReason, { expected: Bilingual; hint: Bilingual }>> = {
	'rows-missing': {
		expected: {
			id: 'baris semua tabel yang berkaitan dalam satu kali jalan',
			en: 'the rows of all linked tables in one run',
		},
		hint: {
			id: 'tambahkan baris tabel itu ke folder baris penerima; tabel yang berkaitan dilindungi bersama, supaya selisihnya tidak membuka angka yang disamarkan',
			en: 'add the rows of that table to the folder of rows; linked tables are protected together, so that their difference opens nothing',
		},
	},
	'undeclared-sum': {
		expected: {
			id: 'jumlah dan pengulangan program yang tercatat di programmes.csv (induk)',
			en: 'sums and repetitions of programmes that programmes.csv knows (induk)',
		},
		hint: {
			id: 'tabel pertama ialah jumlah tabel lainnya, atau memuat angka yang sama; isi kolom induk program lainnya di programmes.csv dengan id program pertama, atau keluarkan salah satunya',
			en: 'the first table is the sum of the others, or holds the same figures; name its programme in the column induk of the others in programmes.csv, or leave one of them out',
		},
	},
	repeated: {
		expected: { id: 'satu kategori rincian di satu tabel saja', en: 'a category of a breakdown in one table only' },
		hint: {
			id: 'tabel kedua mengulang satu kategori tabel pertama, dan mengisi apa yang disamarkan di sana; keluarkan tabel kedua, atau kosongkan kolom rincian itu di tabel pertama',
			en: 'the second table repeats one category of the first, and fills in what is hidden there; leave out the second, or empty that breakdown of the first',
		},
	},
	crossed: {
		expected: {
			id: 'tahun yang dibagi menurut tahap atau ragam, atau menurut keduanya dengan setiap ragam di setiap tahap',
			en: 'a year divided by stages or by variants, or by both with every variant in every stage',
		},
		hint: {
			id: 'keluarkan tahap atau ragam program dari baris penerima, atau lengkapi setiap ragam untuk setiap tahap',
			en: 'leave out the stages or the variants, or add the rows of every variant for every stage',
		},
	},
	'counted-once': {
		expected: {
			id: 'keseluruhan yang merupakan jumlah bagiannya, atau bagian terakhirnya',
			en: 'a whole that is the sum of its parts, or the last of them',
		},
		hint: {
			id: 'tabel pertama menghitung setiap penerima sekali, sedangkan bagiannya berulang; selisihnya dapat membuka penerima yang sedikit. Terbitkan keseluruhannya saja, atau bagian-bagiannya saja',
			en: 'the first table counts every recipient once, its parts several times; the difference can give few recipients away. Publish the whole alone, or its parts alone',
		},
	},
	average: {
		expected: {
			id: 'angka tahunan berupa jumlah atau keadaan, bukan rata-rata tahapnya',
			en: 'a year that is a sum or a state, no average of its stages',
		},
		hint: {
			id: 'angka tahun ini ialah rata-rata tahapnya; keluarkan tahunnya atau tahapnya dari baris penerima',
			en: 'the year is the average of its stages; leave out the year or the stages',
		},
	},
	'shown-before': {
		expected: {
			id: 'bagian yang tidak menyamarkan apa yang sudah ditampilkan keseluruhannya',
			en: 'parts that hide nothing the whole has shown',
		},
		hint: {
			id: 'angka keseluruhannya sudah terbit, sedangkan bagiannya harus disamarkan di sini; keluarkan bagian (tahap atau ragam) ini dari baris penerima',
			en: 'the figure of the whole is published, and a part of it has to be hidden here; leave this part (stage or variant) out of the rows',
		},
	},
}

/** @param place the tables in question, by programme and period; never a value */
export function recipientLinked(reason: LinkedReason, place: string): Finding {
	const { expected, hint } = words[reason]
	return broken(recipientLinkedRule, expected, place, hint)
}
