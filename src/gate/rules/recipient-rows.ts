import { broken, type Finding, type Rule } from '../../issue/finding.ts'

export const recipientRowsRule: Rule = {
	id: 'recipient-rows',
	explanation: {
		id: 'Baris penerima sungguhan tidak ikut membangun situs; hanya tabel terlindungnya.',
		en: 'Real rows about recipients take no part in a build; only their protected tables do.',
	},
}

/** Rows that are not marked as simulated lie where the public side of the wall would read them. */
export function recipientRows(dataset: string): Finding {
	return broken(
		recipientRowsRule,
		{ id: 'baris simulasi saja, dengan simulated: true', en: 'simulated rows only, marked simulated: true' },
		dataset,
		{
			id: `pindahkan ${dataset} ke luar proyek, lalu jalankan npm run protect -- --recipients FOLDER`,
			en: `move ${dataset} out of the project, then run npm run protect -- --recipients FOLDER`,
		},
	)
}
