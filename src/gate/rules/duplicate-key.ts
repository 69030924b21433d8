import { broken, type Finding, type Rule } from '../../issue/finding.ts'

export const duplicateKeyRule: Rule = {
	id: 'duplicate-key',
	explanation: {
		id: 'Satu wilayah, periode dan indikator hanya punya satu angka di semua berkas.',
		en: 'One area, period and indicator has one figure only, over all files.',
	},
}

/** Area, period and indicator of an observation: what names it, and may occur only once. */
export type ObservationKey = { area: string; period: string; indicator: string }

/** `first` is where the key stands for the first time, as `file:line`. */
export function duplicateKey(key: ObservationKey, first: string): Finding {
	return broken(
		duplicateKeyRule,
		{
			id: `setiap wilayah, periode, dan indikator satu kali; yang pertama di ${first}`,
			en: `each area, period and indicator once; this one stands first at ${first}`,
		},
		`${key.area}, ${key.period}, ${key.indicator}`,
		{
			id: 'kedua baris mengisi angka yang sama; hapus salah satunya',
			en: 'both rows give the same figure; remove one of them',
		},
	)
}
