import { broken, type Finding, type Rule } from '../../issue/finding.ts'

export const uniqueIdRule: Rule = {
	id: 'unique-id',
	explanation: {
		id: 'Setiap id di indicators.csv, programmes.csv, dan recommendations.csv hanya ada satu kali.',
		en: 'Each id in indicators.csv, programmes.csv and recommendations.csv occurs once.',
	},
}

/** `firstLine` is where the id stands for the first time. */
export function uniqueId(id: string, firstLine: number): Finding {
	return broken(
		uniqueIdRule,
		{
			id: `setiap id satu kali; id ini sudah ada di baris ${firstLine}`,
			en: `each id once; it stands in line ${firstLine} already`,
		},
		id,
		{
			id: 'beri id lain, atau hapus salah satu barisnya',
			en: 'give another id, or remove one of the rows',
		},
	)
}
