import { broken, type Finding, type Rule } from '../../issue/finding.ts'

export const observationSmallRule: Rule = {
	id: 'observation-small',
	explanation: {
		id: 'Cacah orang, keluarga, atau kelompok di kecamatan, desa, dan kelurahan nol atau tidak di bawah ambang kerahasiaan, kecuali register seluruh penduduk dan yang sudah ditinjau.',
		en: 'A count of people, families or groups of a kecamatan, desa or kelurahan is zero or not below the disclosure threshold, except in registers of the whole population and where it was reviewed.',
	},
}

/** A count that points at few people. The figure itself is what must not be told, so it is not repeated. */
export function observationSmall(indicator: string, threshold: number): Finding {
	return broken(
		observationSmallRule,
		{ id: `0, atau ${threshold} dan lebih`, en: `0, or ${threshold} and more` },
		null,
		{
			id: `terbitkan lewat npm run protect; atau, bila ${indicator} menghitung seluruh penduduk atau sudah ditinjau, catat di small_counts berkas .yaml-nya (docs/melindungi-data.md)`,
			en: `publish it by npm run protect; or, where ${indicator} counts the whole population or was reviewed, say so under small_counts in its .yaml (docs/melindungi-data.md)`,
		},
	)
}

/** A count somebody hid by hand: the sum of the area above less the others opens it again. */
export function hiddenByHand(indicator: string): Finding {
	return broken(
		observationSmallRule,
		{ id: 'tidak ada cacah yang disamarkan dengan tangan', en: 'no count hidden by hand' },
		'Q',
		{
			id: `terbitkan lewat npm run protect, yang juga menyamarkan penutupnya; atau, bila penerbit ${indicator} sendiri yang menyamarkannya dan sudah ditinjau, catat di small_counts berkas .yaml-nya`,
			en: `publish it by npm run protect, which hides what covers it, too; or, where the publisher of ${indicator} hid it and it was reviewed, say so under small_counts in its .yaml`,
		},
	)
}

/** A reminder, not a fault: how many small counts a reviewed exception let through, and why. */
export function smallCountsAllowed(indicator: string, cells: number, reason: string): Finding {
	const finding = broken(
		observationSmallRule,
		{
			id: `cacah kecil ${indicator} diizinkan: ${cells} sel`,
			en: `small counts of ${indicator} allowed: ${cells} cells`,
		},
		null,
		{
			id: `alasan yang dicatat: ${reason}`,
			en: 'the reason is the one recorded in the sidecar; look at it again from time to time',
		},
	)
	return { ...finding, severity: 'warning' }
}

/** An exception for an indicator that the file does not hold guards nothing. */
export function smallCountsOfNothing(indicator: string): Finding {
	const finding = broken(
		observationSmallRule,
		{ id: 'indikator yang ada dalam berkas', en: 'an indicator that the file holds' },
		indicator,
		{
			id: 'hapus pengecualian ini dari small_counts, atau samakan id indikatornya',
			en: 'remove this exception from small_counts, or make it name an indicator of the file',
		},
	)
	return { ...finding, severity: 'warning' }
}
