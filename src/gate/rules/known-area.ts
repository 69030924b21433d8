import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import { areaCodeSchema } from '../../schemas/area-code.ts'
import type { AreaRegister } from '../register/area-register.ts'
import { codeCandidates } from './finding/code-candidates.ts'

export const knownAreaRule: Rule = {
	id: 'known-area',
	explanation: {
		id: 'Kode wilayah ditulis lengkap dengan titiknya dan terdaftar, dalam register Kemendagri atau areas.csv.',
		en: 'An area code is written in full with its dots and is registered, with Kemendagri or in areas.csv.',
	},
}

/** Names the registered areas that a damaged code may stand for: most often one, never chosen for the steward. */
export function knownArea(code: string, register: Pick<AreaRegister, 'get'>): Finding | null {
	if (register.get(code)) return null
	const wellFormed = areaCodeSchema.safeParse(code).success
	const expected = wellFormed ? 'a registered area code' : 'an area code such as 35, 35.29, 35.29.01 or 35.29.01.2001'
	const likely = codeCandidates(code).flatMap((candidate) => register.get(candidate) ?? [])
	if (likely.length > 0 && !wellFormed) {
		const names = likely.map(({ code: meant, name }) => `${meant} (${name})`)
		return broken(knownAreaRule, expected, code, {
			id: `mungkin maksudnya ${names.join(' atau ')}; di Excel, atur kolom kode sebagai Teks sebelum mengisinya`,
			en: `perhaps ${names.join(' or ')} is meant; in Excel, format the code column as Text before filling it in`,
		})
	}
	return broken(knownAreaRule, expected, code, hintWithoutCandidate(code, wellFormed))
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
