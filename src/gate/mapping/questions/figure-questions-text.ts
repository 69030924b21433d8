import type { Bilingual } from '../../../schemas/bilingual.ts'

/** Sentences of what is asked about measures, numbers and periods. */
export const figureQuestionText = {
	measure: (heading: string): Bilingual => ({
		id: `Kolom “${heading}” memuat indikator apa?`,
		en: `Which indicator does the column “${heading}” hold?`,
	}),
	rowMeasure: (text: string): Bilingual => ({
		id: `Baris “${text}” memuat indikator apa?`,
		en: `Which indicator do the rows “${text}” hold?`,
	}),
	measureDoubt: {
		id: 'Judulnya mirip indikator ini, tetapi memuat kata lain atau tidak menyebutnya lengkap.',
		en: 'The heading is like this indicator, but says other words as well or does not say all of it.',
	},
	measureNone: {
		id: 'Tidak ada indikator atau sebutan terdaftar yang cocok dengan judulnya.',
		en: 'No registered indicator or synonym fits the heading.',
	},
	measureNew: {
		id: 'Isi indikatornya di bawah. Sementara itu kolomnya boleh ditinggalkan.',
		en: 'Fill in the indicator below. The column may be left out meanwhile.',
	},
	newIndicator: { id: 'Indikator baru', en: 'A new indicator' },
	unknownColumns: (columns: number): Bilingual => ({
		id: `${columns} kolom tidak cocok dengan indikator terdaftar. Apa yang dilakukan dengannya?`,
		en: `${columns} columns fit no registered indicator. What is to be done with them?`,
	}),
	leaveAll: { id: 'Tinggalkan semuanya', en: 'Leave all of them out' },
	oneByOne: { id: 'Tanyakan satu per satu', en: 'Ask one by one' },
	leave: { id: 'Tinggalkan kolom ini', en: 'Leave this column out' },
	leaveRows: { id: 'Tinggalkan baris itu', en: 'Leave these rows out' },
	plan: {
		id: 'Apakah angka tabel ini sudah terjadi?',
		en: 'Are the figures of this table what was counted or measured?',
	},
	planWhy: {
		id: 'Judulnya menyebut target, usulan, atau kuota.',
		en: 'Its title speaks of a target, a proposal or a quota.',
	},
	planLeave: { id: 'Belum: tinggalkan tabelnya', en: 'Not yet: leave the table out' },
	planReal: { id: 'Ya, sudah terjadi', en: 'Yes, they are' },
	scale: (heading: string): Bilingual => ({
		id: `Angka “${heading}” ditulis dalam satuan apa?`,
		en: `In which scale are the numbers of “${heading}” written?`,
	}),
	scaleOutside: {
		id: 'Sebagaimana tertulis, angkanya di luar batas indikator ini.',
		en: 'As they stand, the numbers lie outside the limits of the indicator.',
	},
	scaleDecimals: {
		id: 'Yang dicacah selalu bulat, tetapi angkanya berdesimal dan satuannya tidak tertulis.',
		en: 'Counts are whole, but the numbers have decimals and no unit is written.',
	},
	scaleSmall: {
		id: 'Angkanya kecil untuk wilayah setingkat ini, dan satuannya tidak tertulis.',
		en: 'The numbers are small for areas of this level, and no unit is written.',
	},
	scaleRatio: {
		id: 'Semua angkanya antara 0 dan 1, seperti pecahan, bukan persen.',
		en: 'All numbers lie between 0 and 1, as parts do and percent do not.',
	},
	times: (factor: string): Bilingual => ({ id: `Kalikan ${factor}`, en: `Multiply by ${factor}` }),
	asWritten: { id: 'Sebagaimana tertulis', en: 'As written' },
	notation: (heading: string, sample: string): Bilingual => ({
		id: `“${sample}” dalam “${heading}” berarti berapa?`,
		en: `What does “${sample}” in “${heading}” mean?`,
	}),
	notationWhy: {
		id: 'Satu tanda dengan tiga angka di belakangnya dapat memisahkan ribuan atau desimal, dan angka lain tidak menentukannya.',
		en: 'One mark before three digits may part thousands or decimals, and the other numbers do not decide.',
	},
	thousands: (value: string): Bilingual => ({ id: `${value} (ribuan)`, en: `${value} (thousands)` }),
	decimals: (value: string): Bilingual => ({ id: `${value} (desimal)`, en: `${value} (decimals)` }),
	eaten: (heading: string, sample: string): Bilingual => ({
		id: `“${sample}” dalam “${heading}” berarti berapa?`,
		en: `What does “${sample}” in “${heading}” mean?`,
	}),
	eatenWhy: {
		id: 'Yang dicacah selalu bulat dan angka lain di kolom ini jauh lebih besar: Excel agaknya membaca titik ribuan sebagai koma desimal.',
		en: 'Counts are whole and the other numbers of this column are far larger: the spreadsheet seems to have taken the mark of thousands for that of decimals.',
	},
	period: { id: 'Angka ini untuk tahun atau bulan berapa?', en: 'Which year or month are these figures of?' },
	periodOf: (title: string, table: string): Bilingual =>
		title === table
			? {
					id: `Angka tabel “${table}” untuk tahun atau bulan berapa?`,
					en: `Which year or month are the figures of the table “${table}” of?`,
				}
			: {
					id: `Angka tabel “${title}” (${table}) untuk tahun atau bulan berapa?`,
					en: `Which year or month are the figures of the table “${title}” (${table}) of?`,
				},
	periodWhy: {
		id: 'Periodenya tidak tertulis di judul, kolom, lembar, atau nama berkas.',
		en: 'No period is written in the headings, columns, sheet or name of the file.',
	},
	periodMany: {
		id: 'Judul, lembar, atau nama berkas menyebut lebih dari satu periode.',
		en: 'Title, sheet or name of the file say more than one period.',
	},
	shortYears: (heading: string): Bilingual => ({
		id: `Apakah dua angka di ujung “${heading}” itu tahun?`,
		en: `Are the two digits at the end of “${heading}” a year?`,
	}),
	shortYearsWhy: {
		id: 'Tahun biasanya ditulis empat angka; di sini hanya dua.',
		en: 'Years are mostly written with four digits; here there are two.',
	},
	shortYearsYes: { id: 'Ya, tahun 2000-an', en: 'Yes, a year after 2000' },
	shortYearsNo: { id: 'Bukan', en: 'No' },
	semester: { id: 'Semester ditulis sebagai bulan apa?', en: 'Which months do the semesters stand for?' },
	semesterWhy: {
		id: 'Portal mencatat tahun, bulan, dan triwulan. Semester kependudukan berakhir Juni dan Desember; survei memakai Maret dan September.',
		en: 'The portal keeps years, months and quarters. Semesters of registers end in June and December; surveys take March and September.',
	},
	semesterEnd: { id: 'Juni dan Desember', en: 'June and December' },
	semesterRounds: { id: 'Maret dan September', en: 'March and September' },
	missing: (signs: string): Bilingual => ({ id: `Apa arti ${signs}?`, en: `What does ${signs} mean?` }),
	missingWhy: {
		id: 'Nol, tidak ada angka, dan tidak berlaku ialah tiga hal yang berbeda.',
		en: 'Zero, no figure and not applicable are three different things.',
	},
	emptyCells: { id: 'sel kosong', en: 'empty cells' },
	noFigure: { id: 'Tidak ada angka (O)', en: 'No figure (O)' },
	notApplicable: { id: 'Tidak berlaku (M)', en: 'Not applicable (M)' },
	zero: { id: 'Nol', en: 'Zero' },
	omit: { id: 'Jangan dicatat', en: 'Do not keep them' },
	mark: (sign: string): Bilingual => ({ id: `Apa arti tanda “${sign}”?`, en: `What does the mark “${sign}” mean?` }),
	markWhy: {
		id: 'Catatan kaki tidak menjelaskan tanda ini.',
		en: 'No footnote explains this mark.',
	},
	footnote: (note: string): Bilingual => ({
		id: `Catatan di bawah tabel: “${note}”.`,
		en: `The remark below the table says “${note}”.`,
	}),
	provisional: { id: 'Angka sementara (P)', en: 'Provisional (P)' },
	estimated: { id: 'Angka perkiraan (E)', en: 'Estimated (E)' },
	unreliable: { id: 'Kurang andal (U)', en: 'Low reliability (U)' },
	noMeaning: { id: 'Tidak mengubah arti angkanya', en: 'It changes nothing about the figure' },
	unread: (text: string): Bilingual => ({ id: `Sel “${text}” berarti apa?`, en: `What does the cell “${text}” mean?` }),
	unreadWhy: { id: 'Di sini diharapkan angka.', en: 'A number is expected here.' },
	scaled: (heading: string, sample: string): Bilingual => ({
		id: `“${sample}” dalam “${heading}” dibaca berapa?`,
		en: `How is “${sample}” in “${heading}” to be read?`,
	}),
	scaledWhy: { id: 'Sel di kolom ini memuat kata pengali.', en: 'Cells of this column hold a word of scale.' },
	readAs: (value: string): Bilingual => ({ id: `Sebagai ${value}`, en: `As ${value}` }),
	brackets: (heading: string, sample: string): Bilingual => ({
		id: `Apa arti kurung pada “${sample}” dalam “${heading}”?`,
		en: `What do the brackets of “${sample}” in “${heading}” mean?`,
	}),
	bracketsWhy: {
		id: 'Dalam pembukuan kurung berarti minus, dalam statistik angka sementara atau kurang andal.',
		en: 'In accounts brackets mean less than nothing, in statistics that a figure is provisional or unreliable.',
	},
	negative: (value: string): Bilingual => ({ id: `Minus: ${value}`, en: `Negative: ${value}` }),
	conflict: (rows: number): Bilingual => ({
		id: `${rows} angka tertulis dua kali dengan nilai yang berbeda. Mana yang dipakai?`,
		en: `${rows} figures stand twice with different values. Which shall be taken?`,
	}),
	conflictWhy: {
		id: 'Mungkin ada kolom yang membedakannya, misalnya jenis kelamin, yang belum dibaca.',
		en: 'Perhaps a column tells them apart, such as sex, that was not read.',
	},
	first: { id: 'Yang pertama', en: 'The first' },
	last: { id: 'Yang terakhir', en: 'The last' },
} as const
