import { broken, type Finding, type Rule } from '../../issue/finding.ts'

export const duplicateColumnRule: Rule = {
	id: 'duplicate-column',
	explanation: { id: 'Setiap judul kolom hanya ada satu kali.', en: 'Every heading occurs once.' },
}

export function duplicateColumn(heading: string): Finding {
	return broken(duplicateColumnRule, { id: `judul ${heading} satu kali`, en: `heading ${heading} once` }, heading, {
		id: 'hapus atau beri nama lain salah satu kolomnya',
		en: 'remove or rename one of the columns',
	})
}
