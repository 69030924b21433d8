import type { LinePoint } from '../../../src/charts/line/line-chart.ts'

/** Percentage of poor people as BPS published it. */
const sumenep = [
	30.34, 32.5, 34.86, 32.98, 29.46, 26.89, 24.61, 23.1, 21.96, 21.22, 20.49, 20.2, 20.09, 19.62, 20.16, 19.48, 20.18,
	20.51, 18.76, 18.7, 17.78, 17.02,
]
const jawaTimur = [
	19.98, 18.51, 16.68, 15.26, 14.23, 13.08, 12.73, 12.28, 12.34, 12.05, 11.77, 10.98, 10.37, 11.09, 11.4, 10.38, 10.35,
	9.79, 9.5,
]

function yearly(values: readonly number[], first: number): LinePoint[] {
	return values.map((value, index) => {
		const year = first + index
		return { time: year, label: String(year), value, status: year === 2012 || year === 2015 ? 'B' : 'A' }
	})
}

export const sumenepPoverty = yearly(sumenep, 2004)
export const jawaTimurPoverty = yearly(jawaTimur, 2007)

/** Percentage of poor people in the 38 kabupaten/kota of Jawa Timur, March 2025. */
export const jawaTimur2025: readonly (readonly [name: string, percent: number])[] = [
	['Pacitan', 12.97],
	['Ponorogo', 8.86],
	['Trenggalek', 10.29],
	['Tulungagung', 5.96],
	['Blitar', 7.57],
	['Kediri', 9.81],
	['Malang', 8.78],
	['Lumajang', 8.6],
	['Jember', 8.67],
	['Banyuwangi', 6.13],
	['Bondowoso', 12.2],
	['Situbondo', 11.17],
	['Probolinggo', 16.31],
	['Pasuruan', 8.21],
	['Sidoarjo', 4.4],
	['Mojokerto', 8.79],
	['Jombang', 8.36],
	['Nganjuk', 10.06],
	['Madiun', 10.4],
	['Magetan', 9.14],
	['Ngawi', 13.62],
	['Bojonegoro', 11.49],
	['Tuban', 14.13],
	['Lamongan', 12.03],
	['Gresik', 9.95],
	['Bangkalan', 18.25],
	['Sampang', 20.61],
	['Pamekasan', 12.77],
	['Sumenep', 17.02],
	['Kota Kediri', 6.04],
	['Kota Blitar', 6.6],
	['Kota Malang', 3.85],
	['Kota Probolinggo', 5.69],
	['Kota Pasuruan', 6.18],
	['Kota Mojokerto', 5.05],
	['Kota Madiun', 3.89],
	['Kota Surabaya', 3.56],
	['Kota Batu', 2.86],
]

/** Desa by status of the Indeks Desa Membangun 2024 (mandiri, maju, berkembang), kecamatan of Sumenep. */
export const sumenepVillageStatus: readonly (readonly [
	name: string,
	mandiri: number,
	maju: number,
	berkembang: number,
])[] = [
	['Kota Sumenep', 12, 0, 0],
	['Kalianget', 4, 2, 1],
	['Manding', 1, 4, 6],
	['Talango', 3, 5, 0],
	['Bluto', 2, 14, 4],
	['Saronggi', 0, 11, 3],
	['Lenteng', 5, 13, 2],
	['Giliginting', 0, 2, 6],
	['Guluk-Guluk', 6, 6, 0],
	['Ganding', 7, 7, 0],
	['Pragaan', 5, 4, 5],
	['Ambunten', 1, 14, 0],
	['Pasongsongan', 4, 4, 2],
	['Dasuk', 3, 7, 5],
	['Rubaru', 3, 0, 8],
	['Batang Batang', 5, 11, 0],
	['Batuputih', 4, 2, 8],
	['Dungkek', 4, 9, 2],
	['Gapura', 17, 0, 0],
	['Gayam', 2, 3, 5],
	['Nonggunong', 0, 0, 8],
	["Ra'as", 2, 3, 4],
	['Masalembu', 0, 0, 4],
	['Arjasa', 2, 11, 6],
	['Sapeken', 2, 4, 5],
	['Batuan', 7, 0, 0],
	['Kangayan', 0, 1, 8],
]

/** Families by welfare class (Pra Sejahtera, Sejahtera 1, Sejahtera 2) in Kecamatan Randublatung, 2020. */
export const randublatungFamilies: readonly (readonly [name: string, pra: number, first: number, second: number])[] = [
	['Randublatung', 237, 1366, 356],
	['Wulung', 269, 1548, 403],
	['Tlogotuwung', 45, 260, 67],
	['Bodeh', 47, 270, 70],
	['Gembyungan', 69, 395, 102],
	['Sambongwangan', 201, 1157, 301],
	['Pilang', 436, 2505, 653],
	['Temulus', 132, 760, 198],
	['Sumberejo', 213, 1224, 319],
	['Kutukan', 324, 1862, 485],
	['Kediren', 187, 1076, 280],
	['Kadengan', 155, 891, 232],
	['Bekutuk', 116, 664, 173],
	['Plosorejo', 201, 1156, 301],
	['Jeruk', 87, 503, 131],
	['Tanggel', 216, 1243, 324],
	['Kalisari', 93, 538, 140],
	['Ngliron', 116, 667, 173],
]

/** A number as Indonesian prints it. */
export function indonesian(decimals: number): (value: number) => string {
	return (value) => {
		const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.')
		const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
		return (value < 0 ? '−' : '') + (fraction === undefined ? grouped : `${grouped},${fraction}`)
	}
}
