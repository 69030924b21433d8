import { broken, type Finding, type Rule } from '../../issue/finding.ts'

export const sidecarMissingRule: Rule = {
	id: 'sidecar-missing',
	explanation: {
		id: 'Di samping setiap <dataset>.csv ada <dataset>.yaml yang menyebut penerbit dan sumbernya.',
		en: 'Beside each <dataset>.csv stands a <dataset>.yaml that names publisher and source.',
	},
}

export function sidecarMissing(dataset: string): Finding {
	return broken(
		sidecarMissingRule,
		{ id: `${dataset}.yaml di sebelah ${dataset}.csv`, en: `${dataset}.yaml beside ${dataset}.csv` },
		null,
		{
			id: `salin .yaml dataset lain menjadi ${dataset}.yaml, lalu ubah isinya`,
			en: `copy the .yaml of another dataset to ${dataset}.yaml and change what it says`,
		},
	)
}
