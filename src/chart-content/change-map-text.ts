import { dictionary } from '../i18n/dictionary.ts'

/** Texts on and around the maps of change. */
export const changeMapText = dictionary({
	id: {
		summary: (from: string, to: string) => `Peta perubahan, ${from} sampai ${to}`,
		subtitle: (indicator: string, unit: string, from: string, to: string, count: string, where: string) =>
			`${indicator}, perubahan dalam ${unit} dari ${from} sampai ${to}, ${count} di ${where}`,
		listHead: (unit: string, from: string, to: string) => `${unit}, ${from} sampai ${to}`,
		points: 'poin',
		percentagePoints: 'poin persen',
		percent: 'persen',
		since: (from: string, counts: string, of: string) => `Sejak ${from} ${counts} dari ${of}`,
		sinceAll: (from: string, words: string, of: string) => `Sejak ${from} ${words} di semua ${of}`,
		inCount: (words: string, count: string) => `${words} di ${count}`,
		comparable: (siblings: string) => `${siblings} yang dapat dibandingkan`,
		down: 'turun',
		same: 'tetap',
		nearly: 'hampir sama',
		up: 'naik',
		largestFall: (names: string, size: string) => `, penurunan terbesar di ${names} (${size})`,
		largestRise: (names: string, size: string) => `, kenaikan terbesar di ${names} (${size})`,
		less: (way: string, limit: string) => `${way} kurang dari ${limit}`,
		between: (way: string, least: string, most: string) => `${way} ${least} sampai ${most}`,
		more: (way: string, limit: string) => `${way} ${limit} atau lebih`,
		uncompared: 'belum ada pembanding',
		noFigure: (periods: string) => `belum ada angka ${periods}`,
		notOneSeries: 'kedua angkanya tidak dapat dibandingkan',
		provisional: 'sementara',
		fromTo: (change: string, before: string, after: string) => `${change}, dari ${before} menjadi ${after}`,
		colours:
			'Ungu berarti turun, jingga berarti naik, dan tanda di depan angka mengatakan hal yang sama; makin kuat warnanya, makin besar perubahannya. Tetap berarti perubahannya lebih kecil daripada pembulatan angkanya.',
		limits: (limits: string, unit: string) =>
			`Batas kelas ${limits} ${unit} membagi perubahan kira-kira sama banyak menurut besarnya, dan sama untuk turun dan naik.`,
		spanTitle: 'Rentang yang dibandingkan.',
		span: (from: string, to: string) =>
			`${from} dan ${to}: rentang terpanjang dalam satu deret tanpa patahan, bulan acuan sama, yang dipunyai paling banyak wilayah. Wilayah tanpa pembanding diarsir dan tidak diberi warna.`,
		better: {
			lower: 'Untuk indikator ini turun berarti membaik.',
			higher: 'Untuk indikator ini naik berarti membaik.',
			none: 'Warna menunjukkan arah saja, bukan baik atau buruk.',
		},
	},
	en: {
		summary: (from: string, to: string) => `Map of change, ${from} to ${to}`,
		subtitle: (indicator: string, unit: string, from: string, to: string, count: string, where: string) =>
			`${indicator}, change in ${unit} from ${from} to ${to}, ${count} in ${where}`,
		listHead: (unit: string, from: string, to: string) => `${unit}, ${from} to ${to}`,
		points: 'points',
		percentagePoints: 'percentage points',
		percent: 'percent',
		since: (from: string, counts: string, of: string) => `Since ${from} ${counts} of ${of}`,
		sinceAll: (from: string, words: string, of: string) => `Since ${from} ${words} in all ${of}`,
		inCount: (words: string, count: string) => `${words} in ${count}`,
		comparable: (siblings: string) => `comparable ${siblings}`,
		down: 'down',
		same: 'unchanged',
		nearly: 'nearly the same',
		up: 'up',
		largestFall: (names: string, size: string) => `, the largest fall in ${names} (${size})`,
		largestRise: (names: string, size: string) => `, the largest rise in ${names} (${size})`,
		less: (way: string, limit: string) => `${way} by less than ${limit}`,
		between: (way: string, least: string, most: string) => `${way} by ${least} to ${most}`,
		more: (way: string, limit: string) => `${way} by ${limit} or more`,
		uncompared: 'nothing to compare yet',
		noFigure: (periods: string) => `no figure of ${periods} yet`,
		notOneSeries: 'its two figures cannot be compared',
		provisional: 'provisional',
		fromTo: (change: string, before: string, after: string) => `${change}, from ${before} to ${after}`,
		colours:
			'Violet means down, orange means up, and the sign before the number says the same; the stronger the colour, the larger the change. Unchanged means a change smaller than the rounding of the figures.',
		limits: (limits: string, unit: string) =>
			`The class limits ${limits} ${unit} part the changes into about equal lots by size, and are the same for down and up.`,
		spanTitle: 'What is compared.',
		span: (from: string, to: string) =>
			`${from} and ${to}: the longest span in one series without a break, of the same month, that the most areas have. Areas with nothing to compare are hatched and bear no colour.`,
		better: {
			lower: 'For this indicator down means better.',
			higher: 'For this indicator up means better.',
			none: 'Colours show the direction alone, neither good nor bad.',
		},
	},
})
