/** Words that shade a question and seldom are its matter: direction, time and order, in both languages. */
const words = `
naik turun menaik menurun meningkat naiknya turunnya kenaikan penurunan perubahan perkembangan tren trend terbaru terkini
terakhir tertinggi terendah terbanyak terbesar terkecil tersedikit tahun bulan kode nomor nama angka daftar lengkap resmi
up down rise rises rising fall falls falling increase decrease change latest newest recent highest lowest largest smallest
year month code name list official
`
const softWords: ReadonlySet<string> = new Set(words.split(/\s+/).filter(Boolean))

/** True for words that count little beside others. */
export function isSoftWord(word: string): boolean {
	return softWords.has(word)
}
