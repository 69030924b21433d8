/** Words and abbreviations for months, in both languages, each with its number. */
const months: Readonly<Record<string, number>> = Object.fromEntries(
	[
		'januari january jan',
		'februari pebruari february feb peb',
		'maret march mar',
		'april apr',
		'mei may',
		'juni june jun',
		'juli july jul',
		'agustus august agu agt ags agus aug',
		'september sept sep',
		'oktober october okt oct',
		'november nopember nov nop',
		'desember december des dec',
	].flatMap((words, at) => words.split(' ').map((word) => [word, at + 1])),
)

export const monthPattern = Object.keys(months)
	.sort((a, b) => b.length - a.length)
	.join('|')

/** Number of a month by its name, 1 to 12; `undefined` for other words. */
export function monthOf(word: string): number | undefined {
	return Object.hasOwn(months, word) ? months[word] : undefined
}

/** A number from 1 to 4 as a stage, quarter or semester is counted: 2, II, kedua. */
export function ordinalOf(word: string): number | undefined {
	const at = [
		['1', 'i', 'satu', 'pertama', '01'],
		['2', 'ii', 'dua', 'kedua', '02'],
		['3', 'iii', 'tiga', 'ketiga', '03'],
		['4', 'iv', 'empat', 'keempat', '04'],
	].findIndex((words) => words.includes(word))
	return at === -1 ? undefined : at + 1
}

export const ordinalPattern = '0?[1-4]|iv|i{1,3}|satu|dua|tiga|empat|pertama|kedua|ketiga|keempat'
