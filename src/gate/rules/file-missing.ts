import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { Bilingual } from '../../schemas/bilingual.ts'

export const fileMissingRule: Rule = {
	id: 'file-missing',
	explanation: {
		id: 'portal.yaml dan berkas lain yang dibutuhkan ada dan dapat dibaca.',
		en: 'portal.yaml and the other files that are needed are there and readable.',
	},
}

/** `what` is the file or folder that the portal cannot do without. */
export function fileMissing(what: Bilingual): Finding {
	return broken(fileMissingRule, what, null, {
		id: 'tambahkan berkasnya; bentuknya dijelaskan di data/README.md',
		en: 'add the file; its form is described in data/README.md',
	})
}

/** The file is there, and the system does not let it be read; `code` is the system's word for why. */
export function fileUnreadable(code: string): Finding {
	return broken(fileMissingRule, { id: 'berkas yang dapat dibaca', en: 'a readable file' }, code, {
		id: 'periksa izin berkas, atau tutup program yang memakainya',
		en: 'check the permissions of the file, or close the program that uses it',
	})
}
