const months =
	'jan(?:uari|uary)?|feb(?:ruari|ruary)?|mar(?:et|ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|agu(?:stus)?|aug(?:ust)?|sep(?:t|tember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[sc](?:ember)?'
const year = '(?:19|20)\\d{2}'
const day = '(?:0?[1-9]|[12]\\d|3[01])'
const month = '(?:0?[1-9]|1[0-2])'
const numeric = `${day}\\s?[-/.]\\s?${month}\\s?[-/.]\\s?${year}|${year}[-/.]${month}[-/.]${day}`
const written = `${day}[ -](?:${months})[ ,.-]{1,2}${year}`
const anyDate = `(?:${numeric}|${written})`

const wholeCell = new RegExp(`^\\s*(?:\\p{L}[\\p{L} .']{2,30},\\s?)?${anyDate}(?:[ T]00:00(?::00)?)?\\s*$`, 'iu')
const nearBirth = new RegExp(`\\b(?:lahir|kelahiran|ttl|born|birth)\\b[^\\n\\d]{0,40}?${anyDate}(?!\\d)`, 'gi')

/**
 * Places of birth dates. In prose a day counts only where birth is spoken of, since articles tell the days
 * of events; in a table a cell that holds a day and nothing else counts, with or without a place before it.
 */
export function birthDates(text: string, prose: boolean): number[] {
	if (!prose && wholeCell.test(text)) return [0]
	return [...text.matchAll(nearBirth)].map(({ index }) => index)
}
