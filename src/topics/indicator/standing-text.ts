import { dictionary } from '../../i18n/dictionary.ts'

/** Texts of the newest standing of an indicator and of its change between two years. */
export const standingText = dictionary({
	id: {
		highest: { high: 'Tertinggi', many: 'Terbanyak', large: 'Terluas' },
		lowest: { high: 'terendah', many: 'tersedikit', large: 'tersempit' },
		ends: (where: string, top: string, topNames: string, bottom: string, bottomNames: string) =>
			`Di ${where}: ${top.toLowerCase()} ${topNames}, ${bottom} ${bottomNames}`,
		same: (where: string, value: string) => `Di ${where} semuanya sama: ${value}`,
		several: (count: string, value: string) => `${count} wilayah (${value})`,
		subtitle: (indicator: string, unit: string, count: string, noun: string, when: string) =>
			`${indicator}${unit}, ${count} ${noun}, ${when}`,
		reading: (noun: string) =>
			`Setiap titik mewakili satu ${noun}; titik bertumpuk karena angkanya berdekatan. Semua baris memakai sumbu yang sama.`,
		bars: (noun: string) =>
			`Tinggi batang menunjukkan banyaknya ${noun} yang angkanya di rentang itu; semua baris memakai sumbu yang sama.`,
		limits: 'Garis tegak menunjukkan batas status.',
		ringed: 'Wilayah yang Anda tulis di atas diberi cincin.',
		range: 'Rentang',
		ranges: 'rentang',
		fromTo: (from: string, to: string) => `${from} sampai di bawah ${to}`,
		alike: 'Angka kecil di ujung tumpukan yang rapat menunjukkan banyaknya wilayah dengan angka yang sama.',
		late: 'Sumbu tidak mulai dari nol.',
		ring: (name: string) => `Titik bercincin menunjukkan ${name}.`,
		partly: (missing: string) => `${missing} wilayah lain belum punya angka pada periode ini.`,
		inside: 'Di dalam',
		in: 'di',
		aside: (count: string, median: string) => `${count} wilayah, nilai tengah ${median}`,
		middleOf: (count: string) => `nilai tengah dari ${count}`,
		partOf: (count: string, of: string) => `${count} dari ${of}`,
		ofStatus: (status: string) => `berstatus ${status}`,
		rows: 'baris',
		statusFinding: (part: string, status: string) => `${part} berstatus ${status}`,
		statusOf: (index: string) => `status ${index}`,
		statusSubtitle: (what: string, period: string, unit: string) =>
			`Bagian ${unit} menurut ${what} ${period}, per kabupaten; angka di dalam batang menunjukkan jumlah ${unit}`,
		statusReading: (unit: string) =>
			`Setiap batang mewakili 100 persen ${unit} yang dinilai di kabupaten itu. Hanya kabupaten yang angkanya ada di portal ini.`,
		desaOnly: 'Kelurahan tidak dinilai.',
		places: 'wilayah',
		total: 'Semuanya',
		empty: {
			title: 'Belum ada angka di portal ini',
			text: 'Portal ini belum memuat angka untuk indikator ini, di wilayah mana pun. Cara mengukurnya tetap dijelaskan di bawah.',
		},
		none: {
			title: 'Belum ada grafik',
			text: 'Angka indikator ini sama di semua wilayah yang dinilai, atau ada di kurang dari tiga wilayah; tabel di bawah memuat semuanya.',
		},
		changed: (year: string, words: string, count: string, of: string, noun: string, where: string) =>
			`Sejak ${year} ${words} di ${count} dari ${of} ${noun} ${where}`,
		changeSubtitle: (indicator: string, from: string, to: string, which: string) =>
			`${indicator}, ${from} dan ${to}, satu deret tanpa patahan; ${which}`,
		which: (where: string) => `${where}, wilayah yang desanya ada di portal ini, serta yang tertinggi dan terendah`,
		changeReading:
			'Kiri angka lama, kanan angka baru. Tabel memuat semua wilayah yang kedua angkanya terbit. Angka sesudah patahan deret tidak dibandingkan dengan angka sebelumnya.',
		difference: 'Selisih',
	},
	en: {
		highest: { high: 'highest', many: 'largest', large: 'largest' },
		lowest: { high: 'lowest', many: 'smallest', large: 'smallest' },
		ends: (where: string, top: string, topNames: string, bottom: string, bottomNames: string) =>
			`In ${where}: ${top} ${topNames}, ${bottom} ${bottomNames}`,
		same: (where: string, value: string) => `In ${where} all are the same: ${value}`,
		several: (count: string, value: string) => `${count} areas (${value})`,
		subtitle: (indicator: string, unit: string, count: string, noun: string, when: string) =>
			`${indicator}${unit}, ${count} ${noun}, ${when}`,
		reading: (noun: string) =>
			`Each dot stands for one of the ${noun}; dots stack where figures lie close. All rows share one axis.`,
		bars: (noun: string) => `Bars count the ${noun} whose figures lie in each range; all rows share one axis.`,
		limits: 'Uprights are the limits of the status.',
		ringed: 'The area you name above is ringed.',
		range: 'Range',
		ranges: 'ranges',
		fromTo: (from: string, to: string) => `${from} to below ${to}`,
		alike: 'The small number at the end of a dense stack counts the areas with the same figure.',
		late: 'The axis does not start at zero.',
		ring: (name: string) => `The ringed dot is ${name}.`,
		partly: (missing: string) => `${missing} other areas have no figure of this period yet.`,
		inside: 'Inside',
		in: 'in',
		aside: (count: string, median: string) => `${count}, median ${median}`,
		middleOf: (count: string) => `median of ${count}`,
		partOf: (count: string, of: string) => `${count} of ${of}`,
		ofStatus: (status: string) => `are ${status}`,
		rows: 'rows',
		statusFinding: (part: string, status: string) => `${part} are ${status}`,
		statusOf: (index: string) => `status in the ${index}`,
		statusSubtitle: (what: string, period: string, unit: string) =>
			`Share of ${unit} by ${what} ${period}, by kabupaten; the numbers inside the bars count ${unit}`,
		statusReading: (unit: string) =>
			`Each bar is 100 percent of the assessed ${unit} of that kabupaten. Only kabupaten whose figures this portal holds.`,
		desaOnly: 'Kelurahan are not assessed.',
		places: 'areas',
		total: 'All',
		empty: {
			title: 'No figures in this portal yet',
			text: 'This portal holds no figure of this indicator yet, for any area. Its definition and method stand below.',
		},
		none: {
			title: 'No chart yet',
			text: 'The figures of this indicator are the same in all areas assessed, or exist in fewer than three; the table below holds them all.',
		},
		changed: (year: string, words: string, count: string, of: string, noun: string, where: string) =>
			`Since ${year} ${words} in ${count} of ${of} ${noun} of ${where}`,
		changeSubtitle: (indicator: string, from: string, to: string, which: string) =>
			`${indicator}, ${from} and ${to}, one series without a break; ${which}`,
		which: (where: string) => `${where}, the areas whose villages this portal holds, and the highest and lowest`,
		changeReading:
			'Left the earlier figure, right the later one. The table holds all areas for which both were published. Figures after a break are not compared with those before.',
		difference: 'Difference',
	},
})
