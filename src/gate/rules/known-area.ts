import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { Area } from '../../schemas/area.ts'
import { areaCodeSchema } from '../../schemas/area-code.ts'
import type { Bilingual } from '../../schemas/bilingual.ts'
import type { AreaRegister } from '../register/area-register.ts'
import { codeCandidates } from './finding/code-candidates.ts'

export const knownAreaRule: Rule = {
	id: 'known-area',
	explanation: {
		id: 'Kode wilayah ditulis lengkap dengan titiknya dan terdaftar, dalam register Kemendagri atau areas.csv.',
		en: 'An area code is written in full with its dots and is registered, with Kemendagri or in areas.csv.',
	},
}

/** Areas of one name proposed at most. */
const MOST_NAMESAKES = 3

/**
 * Names the registered areas that a damaged code may stand for: most often one, never chosen for the steward.
 * @param namesakes the areas that bear a name, where a name may stand instead of a code
 */
export function knownArea(
	code: string,
	register: Pick<AreaRegister, 'get'>,
	namesakes: (text: string) => readonly Area[] = () => [],
): Finding | null {
	if (register.get(code)) return null
	const wellFormed = areaCodeSchema.safeParse(code).success
	const expected = wellFormed
		? { id: 'kode wilayah terdaftar', en: 'a registered area code' }
		: {
				id: 'kode wilayah seperti 35, 35.29, 35.29.01, atau 35.29.01.2001',
				en: 'an area code such as 35, 35.29, 35.29.01 or 35.29.01.2001',
			}
	const likely = codeCandidates(code).flatMap((candidate) => register.get(candidate) ?? [])
	if (likely.length > 0 && !wellFormed) {
		const names = likely.map(({ code: meant, name }) => `${meant} (${name})`)
		return broken(knownAreaRule, expected, code, {
			id: `mungkin maksudnya ${names.join(' atau ')}; di Excel, atur kolom kode sebagai Teks sebelum mengisinya`,
			en: `perhaps ${names.join(' or ')} is meant; in Excel, format the code column as Text before filling it in`,
		})
	}
	const hint = hintForWords(code, namesakes) ?? hintWithoutCandidate(code, wellFormed)
	return broken(knownAreaRule, expected, code, hint)
}

/** A total, or a name: words where a code belongs. The proposal gives codes alone, since the row may be about people. */
function hintForWords(text: string, namesakes: (text: string) => readonly Area[]): Bilingual | undefined {
	if (/^(grand\s+)?(sub\s*)?(total|jumlah|jml)\b|^rata-?\s*rata\b/i.test(text.trim())) {
		return {
			id: 'ini baris jumlah, bukan wilayah; hapus baris ini, karena portal menjumlahkannya sendiri',
			en: 'this row is a total, no area; remove it, since the portal adds up by itself',
		}
	}
	if (!/\p{L}/u.test(text) || /\d/.test(text)) return undefined
	const codes = namesakes(text).map(({ code }) => code)
	const few = `${codes.slice(0, MOST_NAMESAKES).join(', ')}${codes.length > MOST_NAMESAKES ? ', …' : ''}`
	if (codes.length === 1) {
		return {
			id: `kolom ini memuat kode, bukan nama; kode wilayah bernama itu ${few}`,
			en: `this column holds codes, not names; the area of that name is ${few}`,
		}
	}
	if (codes.length > 1) {
		return {
			id: `kolom ini memuat kode, bukan nama; ${codes.length} wilayah bernama itu: ${few}`,
			en: `this column holds codes, not names; ${codes.length} areas bear that name: ${few}`,
		}
	}
	return {
		id: 'kolom ini memuat kode, bukan nama; meja data (npm run desk) mencocokkan nama dengan kodenya',
		en: 'this column holds codes, not names; the desk (npm run desk) finds the codes of names',
	}
}

function hintWithoutCandidate(code: string, wellFormed: boolean) {
	if (code === '') {
		return { id: 'isi kode wilayah Kemendagri di setiap baris', en: 'give a Kemendagri area code in every row' }
	}
	if (wellFormed) {
		return {
			id: 'periksa kodenya; wilayah baru atau hasil pemekaran didaftarkan di areas.csv',
			en: 'check the code; a new or split area is registered in areas.csv',
		}
	}
	return {
		id: 'salin kode Kemendagri dengan titiknya; di Excel, atur kolom kode sebagai Teks',
		en: 'copy the Kemendagri code with its dots; in Excel, format the code column as Text',
	}
}
