import { broken, type Finding, type Rule } from '../../issue/finding.ts'

export const sidecarOrphanRule: Rule = {
	id: 'sidecar-orphan',
	explanation: {
		id: 'Setiap <dataset>.yaml menerangkan <dataset>.csv di sampingnya.',
		en: 'Each <dataset>.yaml describes the <dataset>.csv beside it.',
	},
}

export function sidecarOrphan(dataset: string): Finding {
	return broken(
		sidecarOrphanRule,
		{ id: `${dataset}.csv di sebelah ${dataset}.yaml`, en: `${dataset}.csv beside ${dataset}.yaml` },
		null,
		{
			id: 'tambahkan berkas CSV-nya, samakan namanya, atau hapus berkas .yaml ini',
			en: 'add the CSV, make the names agree, or remove this .yaml',
		},
	)
}
