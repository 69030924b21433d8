import { counted } from '../../format/counted.ts'
import { dictionary } from '../../i18n/dictionary.ts'

/** What the pages of kecamatan and villages keep behind a line, so that they stay short. */
export const localText = dictionary({
	id: {
		charts: (count: string, noun: string) => `Bandingkan dengan ${count} ${noun} lain dalam grafik`,
		insideCharts: 'Lihat dalam grafik',
		insideTable: (what: string) => `Lihat angka ${what} dalam tabel`,
		programmes: (facts: string, programmes: string) =>
			`Lihat ${[facts !== '0' && `${facts} angka lain`, programmes !== '0' && `${programmes} program`].filter(Boolean).join(' dan ')}`,
		recipients: 'Lihat grafik dan tabel menurut wilayah',
		unknowns: (count: string) => `Hal lain yang tidak kami ketahui (${count})`,
		files: 'Berkas, sumber, dan kutipan',
		method: 'Cara memilihnya',
		notAssessed: 'Tidak dinilai',
		noData: 'Belum ada data',
	},
	en: {
		charts: (count: string, noun: string) => `Compare with ${count} other ${noun} in charts`,
		insideCharts: 'See charts',
		insideTable: (what: string) => `See the figures of ${what} in a table`,
		programmes: (facts: string, programmes: string) =>
			`See ${[some(facts, 'figure'), some(programmes, 'programme')].filter(Boolean).join(' and ')}`,
		recipients: 'See charts and tables by area',
		unknowns: (count: string) => `What else we do not know (${count})`,
		files: 'Files, sources and citation',
		method: 'How they were chosen',
		notAssessed: 'Not assessed',
		noData: 'No data yet',
	},
})

/** "3 figures"; nothing of none. */
function some(count: string, noun: string): string {
	return count === '0' ? '' : counted(count, noun)
}
