import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import { originalOf } from './unexpected-file.ts'

export const datasetNameRule: Rule = {
	id: 'dataset-name',
	explanation: {
		id: 'Nama dataset memakai huruf kecil, angka dan tanda hubung, dan dipakai satu dataset saja, karena menjadi alamat laman.',
		en: 'A dataset has a name of its own in small letters, digits and dashes, because the name becomes an address.',
	},
}

const pattern = /^[a-z0-9]+(-[a-z0-9]+)*$/

export function datasetName(name: string): Finding | null {
	if (pattern.test(name)) return null
	const better = (originalOf(name) ?? name)
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
	return broken(
		datasetNameRule,
		{ id: 'huruf kecil, angka, dan tanda hubung', en: 'small letters, digits and dashes' },
		name,
		{
			id: pattern.test(better) ? `ganti namanya menjadi ${better}` : 'ganti namanya, misalnya kemiskinan-2024',
			en: pattern.test(better) ? `rename it to ${better}` : 'rename it, for example kemiskinan-2024',
		},
	)
}

/** A dataset of recipients that bears the name of one of observations: their downloads would stand at one address. */
export function datasetNameTaken(name: string): Finding {
	return broken(
		datasetNameRule,
		{ id: 'nama yang tidak dipakai dataset di observations/', en: 'a name that no dataset of observations/ bears' },
		name,
		{
			id: 'ganti nama salah satunya, berkas .csv dan .yaml',
			en: 'rename one of them, its .csv and its .yaml',
		},
	)
}
