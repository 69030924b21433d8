const months =
	'jan(?:uari|uary)?|feb(?:ruari|ruary)?|mar(?:et|ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|agu(?:stus)?|aug(?:ust)?|sep(?:t|tember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[sc](?:ember)?'
const year = '(?:19|20)\\d{2}'
const day = '(?:0?[1-9]|[12]\\d|3[01])'
const month = '(?:0?[1-9]|1[0-2])'
const numeric = `${day}\\s?[-/.]\\s?${month}\\s?[-/.]\\s?${year}|${year}[-/.]${month}[-/.]${day}`
const written = `${day}[ -](?:${months})[ ,.-]{1,2}${year}`
const anyDate = `(?:${numeric}|${written})`

const few = 'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan'
const dayInWords = `(?:${few}|sepuluh|sebelas|(?:${few}) belas|(?:dua|tiga) puluh(?: (?:${few}))?)`
/** Where birth is spoken of, shorter and looser ways to write a day are understood, too. */
const looseDates = [
	anyDate,
	`${day}[-/. ](?:${month}|[IVX]{1,4}|${months})[-/. ](?:${year}|\\d{2})`,
	`(?:${months})\\.? ${day},? ${year}`,
	`${dayInWords} (?:${months}) ${year}`,
	`${day.replace('0?', '0')}${month.replace('0?', '0')}${year}`,
	`(?:tahun )?${year},? (?:tanggal|tgl\\.?) ${day},? bulan ${month}`,
].join('|')

/** The day of a state or a town (`hari lahir Pancasila`) is nobody's. */
const nearBirth = new RegExp(
	`(?<!\\bhari )\\b(?:(?:lahir|kelahiran|ttl|lhr|born|birth(?:day|date)?|dob)\\b[^\\n\\d]{0,40}?|ulang tahun )(?:${looseDates})(?!\\d)`,
	'gi',
)
const weekday =
	'senin|selasa|rabu|kamis|jumat|sabtu|minggu|ahad|monday|tuesday|wednesday|thursday|friday|saturday|sunday'
const placeAndDay = new RegExp(
	`^\\s*(?!(?:${weekday}),)\\p{L}[\\p{L} .']{2,30},\\s?${anyDate}(?:[ T]00:00(?::00)?)?\\s*$`,
	'iu',
)
const wholeCell = new RegExp(`^\\s*${anyDate}(?:[ T]00:00(?::00)?)?\\s*$`, 'iu')

/**
 * Places of birth dates: a day beside a word of birth, and in a table a cell that holds a place and a day and nothing
 * else. A day alone is the day of anything; a column of them is judged as a whole.
 */
export function birthDates(text: string, prose: boolean): number[] {
	if (!prose && placeAndDay.test(text)) return [0]
	return [...text.matchAll(nearBirth)].map(({ index }) => index)
}

/** The year of a cell that holds a day and nothing else. */
export function yearOfDay(text: string): number | null {
	if (text.length < 8 || text.length > 40 || !wholeCell.test(text)) return null
	return Number(new RegExp(year).exec(text)?.[0])
}
