import { dictionary } from '../../i18n/dictionary.ts'

/** Texts of the page of corrections, and of the notes that lead to it. */
export const correctionText = dictionary({
	id: {
		title: 'Koreksi',
		intro: 'Angka dan nama yang dibetulkan: semula apa, menjadi apa, dan mengapa. Yang terbaru di atas.',
		published: 'Sesudah terbit',
		publishedIntro:
			'Nilai lama pernah tampil di portal ini. Bila Anda telanjur mengutipnya, pakai nilai di kolom Menjadi.',
		none: 'Belum ada angka atau nama di portal ini yang dikoreksi sejak terbit.',
		before: 'Semula',
		after: 'Menjadi',
		subject: 'Apa',
		sources: 'Dibetulkan sebelum terbit',
		sourcesIntro: 'Sumbernya menulis nilai di kolom Semula. Portal ini sejak awal memakai nilai di kolom Menjadi.',
		noValue: 'tidak ada',
		unitOf: 'Satuan seluruh tabel',
		unit: 'Satuan',
		names: (n: string) => `${n} nama yang ejaannya dibetulkan`,
		again: 'Kemudian dikoreksi lagi',
		reference: 'Rujukan',
		download: 'Semua koreksi',
		feed: 'Ikuti koreksi',
		what: 'Apa yang disebut koreksi',
		whatIs: 'Koreksi ialah pembetulan nilai yang salah: salah salin, salah ketik, salah satuan, atau salah eja.',
		whatIsNot:
			'Angka sementara yang diganti angka tetap, dan tabel yang diterbitkan lagi oleh sumbernya, bukan koreksi. Keduanya tampak dari tanda sementara dan tanggal terbit di bawah setiap gambar.',
		check: 'Memegang gambar atau lembar cetak? Cek kodenya',
		feedIntro: 'Angka dan nama yang dibetulkan di portal ini.',
		more: (count: string) => `dan ${count} lagi`,
		feedChange: (before: string, after: string) => `Semula ${before}, menjadi ${after}.`,
		note: (measure: string, period: string, before: string, after: string) =>
			`${measure}, ${period}: dibetulkan dari ${before} menjadi ${after}.`,
		noteSource: (measure: string, period: string, before: string, after: string) =>
			`${measure}, ${period}: ${after}. Ada sumber yang mencetak ${before}.`,
		why: 'Alasannya',
	},
	en: {
		title: 'Corrections',
		intro: 'Figures and names that were put right: what they were, what they are, and why. The newest come first.',
		published: 'After publication',
		publishedIntro: 'The old value stood on this portal. If you have quoted it, please use the one in the column Now.',
		none: 'No figure or name on this portal has been corrected since publication.',
		before: 'Before',
		after: 'Now',
		subject: 'What',
		sources: 'Put right before publication',
		sourcesIntro:
			'The source prints the value in the column Before. This portal has used the one in the column Now from the start.',
		noValue: 'none',
		unitOf: 'Unit of the whole table',
		unit: 'Unit',
		names: (n: string) => `${n} names whose spelling was put right`,
		again: 'Corrected again later',
		reference: 'Reference',
		download: 'All corrections',
		feed: 'Follow the corrections',
		what: 'What counts as a correction',
		whatIs: 'A correction puts right a wrong value: miscopied, mistyped, in the wrong unit, or misspelt.',
		whatIsNot:
			'A provisional figure replaced by the final one, and a table that its source issues again, are no corrections. Both show in the mark for provisional figures and the date of issue below each figure.',
		check: 'Do you hold a picture or a printed sheet? Check its id',
		feedIntro: 'Figures and names put right on this portal.',
		more: (count: string) => `and ${count} more`,
		feedChange: (before: string, after: string) => `Was ${before}, is now ${after}.`,
		note: (measure: string, period: string, before: string, after: string) =>
			`${measure}, ${period}: corrected from ${before} to ${after}.`,
		noteSource: (measure: string, period: string, before: string, after: string) =>
			`${measure}, ${period}: ${after}. One source prints ${before}.`,
		why: 'The reason',
	},
})
