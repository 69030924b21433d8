import { dictionary } from './dictionary.ts'

/** Texts of the page that checks the id of a figure. */
export const checkText = dictionary({
	id: {
		title: 'Cek kode gambar',
		intro:
			'Setiap gambar di portal ini membawa kode. Ketik kodenya di sini untuk tahu apakah angka di gambar itu masih berlaku.',
		label: 'Kode gambar',
		hint: 'Tiga belas huruf dan angka di bawah gambar, misalnya K7Q2M9-3T8B-4XR. Huruf besar atau kecil sama saja.',
		button: 'Cek kode',
		loading: 'Memeriksa …',
		current: 'Masih berlaku',
		currentText: 'Gambar dengan kode ini masih ditampilkan, dengan angka yang sama.',
		reissued: 'Angkanya sama, datanya terbitan baru',
		reissuedText: 'Angka di gambar itu tidak berubah. Tabel sumbernya sudah terbit lagi; kode gambar yang sekarang:',
		superseded: 'Sudah diganti',
		supersededText: 'Gambar ini kini menunjukkan angka lain. Pakai gambar yang sekarang, dengan kode:',
		gone: 'Gambar ini tidak ditampilkan lagi. Terakhir ditampilkan sebelum terbitan',
		until: 'Berlaku sampai terbitan',
		unrecorded: 'Apa yang berubah tidak tercatat. Bandingkan angkanya dengan gambar yang sekarang.',
		withheld:
			'Angka lama tidak disebut di sini: gambar ini menghitung penerima, dan angka lama dapat membantu membuka angka yang disamarkan.',
		changed: 'Yang berubah',
		more: (count: string) => `dan ${count} angka lagi`,
		before: 'Dulu',
		after: 'Sekarang',
		what: 'Angka',
		absent: 'tidak ada',
		unknown: 'Tidak dikenal',
		unknownText:
			'Portal ini tidak pernah mencatat kode itu. Gambarnya mungkin dari portal lain atau dibuat orang lain. Jangan dipakai sebelum angkanya dicocokkan. Bila gambarnya perbandingan buatan pembaca, buka alamat perbandingannya, lalu cocokkan kodenya di sana.',
		comparisonCurrent: 'Perbandingan ini masih menunjukkan angka yang sama.',
		comparisonMade:
			'Perbandingan ini disusun seorang pembaca. Wilayah, ukuran, dan tahunnya tersimpan di alamatnya; angkanya dari portal ini.',
		comparisonOther:
			'Kode itu bukan milik perbandingan di alamat ini. Salin lagi tautannya dari bawah perbandingannya.',
		comparisonNow: 'Buka perbandingannya',
		typo: 'Salah ketik',
		typoText:
			'Kode itu tidak utuh atau salah satu hurufnya keliru. Periksa lagi: tiga belas huruf dan angka. Huruf I, L, O, dan U tidak dipakai.',
		failed: 'Kode belum dapat diperiksa: sambungan terputus.',
		again: 'Coba lagi',
		now: 'Lihat gambar yang sekarang',
		corrections: 'Semua koreksi dan alasannya',
		byEye: 'Memeriksa sendiri',
		steps: [
			'Bandingkan sumber dan tanggal di bawah gambar dengan dataset di bawah ini.',
			'Buka halaman wilayah atau indikatornya, lalu bandingkan kode di bawah gambar yang sekarang.',
			'Kode yang sama persis berarti angkanya sama. Bagian tengah yang berbeda berarti ada angka yang berubah.',
		],
		parts: 'Arti kode',
		partsText:
			'Enam tanda pertama menyebut gambarnya, empat tanda kedua angka di dalamnya, dua tanda berikut terbitan datanya, dan tanda terakhir menjaga dari salah ketik. Angka yang disamarkan tidak ikut dalam kode.',
		datasets: 'Dataset portal ini',
		issued: 'terbit',
		needsScript: 'Tanpa JavaScript kode tidak dapat diperiksa di halaman ini. Pakai cara di bawah.',
	},
	en: {
		title: 'Check a figure id',
		intro:
			'Every figure on this portal carries an id. Type it here to learn whether the numbers in that figure still hold.',
		label: 'Figure id',
		hint: 'Thirteen letters and digits below the figure, such as K7Q2M9-3T8B-4XR. Capitals or not makes no difference.',
		button: 'Check the id',
		loading: 'Checking …',
		current: 'Still current',
		currentText: 'The figure with this id is still shown, with the same numbers.',
		reissued: 'Same numbers, newer data',
		reissuedText: 'The numbers in that figure have not changed. Its source was issued again; the id is now:',
		superseded: 'Superseded',
		supersededText: 'This figure now shows other numbers. Use the present one, with the id:',
		gone: 'This figure is no longer shown. It was last shown before the release of',
		until: 'Held until the release of',
		unrecorded: 'What changed is not recorded. Compare its numbers with the present figure.',
		withheld:
			'The old numbers are not told here: this figure counts recipients, and old numbers could help to open suppressed ones.',
		changed: 'What changed',
		more: (count: string) => `and ${count} more`,
		before: 'Before',
		after: 'Now',
		what: 'Number',
		absent: 'none',
		unknown: 'Not known',
		unknownText:
			'This portal has no record of that id. The figure may come from another portal or be made by someone else. Do not use it before you have compared its numbers. If it is a comparison put together by a reader, open the address of the comparison and compare the id there.',
		comparisonCurrent: 'This comparison still shows the same numbers.',
		comparisonMade:
			'A reader put this comparison together. Its areas, measure and years are kept in its address; the numbers are those of this portal.',
		comparisonOther:
			'That id does not belong to the comparison in this address. Copy the link below the comparison again.',
		comparisonNow: 'Open the comparison',
		typo: 'A typing error',
		typoText:
			'That id is incomplete, or one of its characters is wrong. Look again: thirteen letters and digits. The letters I, L, O and U are not used.',
		failed: 'The id could not be checked: the connection was lost.',
		again: 'Try again',
		now: 'See the present figure',
		corrections: 'All corrections and their reasons',
		byEye: 'Checking it yourself',
		steps: [
			'Compare the source and the date below the figure with the datasets below.',
			'Open the page of its area or indicator and compare the id below the present figure.',
			'The very same id means the same numbers. Another middle part means that a number has changed.',
		],
		parts: 'What the id means',
		partsText:
			'The first six characters name the figure, the next four the numbers in it, the two after them the issue of its data, and the last one guards against typing errors. Suppressed numbers are not part of the id.',
		datasets: 'Datasets of this portal',
		issued: 'issued',
		needsScript: 'Without JavaScript this page cannot check an id. Use the way below.',
	},
})
