const digits = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan']
const word = `(?:${digits.join('|')}|kosong)`
const sequence = new RegExp(`\\b${word}(?:[\\s,.-]{1,3}${word}){8,}\\b`, 'gi')

/** Long numbers that are told digit by digit in words: their digits, and where the first word stands. */
export function spelledDigits(text: string): { digits: string; index: number }[] {
	return [...text.matchAll(sequence)].map(({ 0: found, index }) => ({
		digits: found
			.toLowerCase()
			.split(/[\s,.-]+/)
			.map((one) => (one === 'kosong' ? 0 : digits.indexOf(one)))
			.join(''),
		index,
	}))
}
