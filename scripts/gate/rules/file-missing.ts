import { broken, type Finding, type Rule } from '../../ground/issue/finding.ts'

export const fileMissingRule: Rule = {
	id: 'file-missing',
	explanation: {
		id: 'portal.yaml ada dan dapat dibaca; portal tanpa dataset di observations/ boleh terbit, tetapi masih kosong.',
		en: 'portal.yaml is there and readable; a portal without a dataset in observations/ may be published, but is empty still.',
	},
}

/** `what` is the file or folder that the portal cannot do without. */
export function fileMissing(what: string): Finding {
	return broken(fileMissingRule, what, null, {
		id: 'tambahkan berkasnya; bentuknya dijelaskan di data/README.md',
		en: 'add the file; its form is described in data/README.md',
	})
}

/** An office may open its portal before its first figures are ready. */
export function datasetsMissing(): Finding {
	const finding = broken(fileMissingRule, 'at least one dataset in observations/', null, {
		id: 'portal tetap dapat dibangun, tanpa angka; taruh dataset pertama menurut docs/panduan-walidata.md',
		en: 'the portal can be built all the same, without figures; add the first dataset as data/README.md says',
	})
	return { ...finding, severity: 'warning' }
}

/** The file is there, and the system does not let it be read; `code` is the system's word for why. */
export function fileUnreadable(code: string): Finding {
	return broken(fileMissingRule, 'a readable file', code, {
		id: 'periksa izin berkas, atau tutup program yang memakainya',
		en: 'check the permissions of the file, or close the program that uses it',
	})
}
