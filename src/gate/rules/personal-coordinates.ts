import { broken, type Finding, type Rule } from '../../issue/finding.ts'

export const personalCoordinatesRule: Rule = {
	id: 'personal-coordinates',
	explanation: {
		id: 'Titik koordinat yang cukup teliti untuk menemukan rumah tidak ada di masukan.',
		en: 'No input holds coordinates fine enough to find a house.',
	},
}

/** Never says what was received: reports are public. */
export function personalCoordinates(): Finding {
	return broken(personalCoordinatesRule, { id: 'tanpa koordinat', en: 'no coordinates' }, null, {
		id: 'hapus koordinat atau tautan petanya; pakai kode desa atau kelurahan',
		en: 'remove the coordinates or the map link; use the code of the desa or kelurahan',
	})
}
