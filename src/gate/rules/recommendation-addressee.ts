import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import { nameLikeness } from '../../personal-data/personal-name.ts'
import type { Recommendation } from '../../schemas/recommendation.ts'

export const recommendationAddresseeRule: Rule = {
	id: 'recommendation-addressee',
	explanation: {
		id: 'Rekomendasi ditujukan kepada kantor atau jabatan, bukan kepada orang.',
		en: 'A recommendation is addressed to an office or a post, never to a person.',
	},
}

/** Words of offices and posts beyond those that no person's name holds anyway. */
const offices =
	/\b(?:bupati|wali|walikota|gubernur|camat|lurah|kepala|ketua|sekretaris|sekretariat|sekda|badan|bappeda\w*|bapenda|dprd?|komisi|tim|forum|balai|pusat|unit|upt|universitas|perguruan|lembaga|yayasan|tkpkd?|slrt|puskesos|pendamping|mayor|regent|governor|head|council|commission|board|agency|team|university|secretary|secretariat|regency|city|unit|centre|facilitators?)\b/iu

/** Titles that stand before or after a person's name alone. */
const titles =
	/(?:^|\s)(?:bapak|bpk|ibu|sdri?|saudar[ai]|haji|hj?|drs|dra|mr|mrs|ms)\.?\s+\p{Lu}|,\s*(?:S|M)\.\s?\p{Lu}/iu

/** An addressee that reads like a name; the report names the place, never the value. */
export function recommendationAddressee({
	addressee,
}: Pick<Recommendation, 'addressee'>): { column: string; finding: Finding } | null {
	if (!addressee) return null
	if (isPerson(addressee.id)) return { column: 'kepada', finding: person() }
	return isPerson(addressee.en) ? { column: 'kepada_en', finding: person() } : null
}

function isPerson(text: string): boolean {
	return titles.test(text) || (nameLikeness(text) === 'name' && !offices.test(text))
}

function person(): Finding {
	return broken(recommendationAddresseeRule, { id: 'kantor atau jabatan', en: 'an office or a post' }, null, {
		id: 'tulis nama kantor atau jabatannya, misalnya "Dinas Sosial" atau "Sekretaris Daerah", tanpa nama orang',
		en: 'write the office or the post, as in "Dinas Sosial" or "Regional Secretary", without the name of a person',
	})
}
