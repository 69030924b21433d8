import { issueAt, type Rule } from '../../issue/finding.ts'
import type { Issue } from '../../schemas/issue.ts'

export const stoppedRule: Rule = {
	id: 'stopped',
	explanation: {
		id: 'Pemeriksaan berjalan sampai selesai; yang menghentikannya juga disebut sebagai masalah bila laporan diminta sebagai JSON.',
		en: 'The check runs to its end; what stops it is named as an issue, too, where the report is asked for as JSON.',
	},
}

/** What stopped a check, as an issue of its folder: the sentences that a person would read. */
export function stopped(folder: string, sentences: string): Issue {
	const hint = sentences.trim().split('\n').join(' / ')
	const finding = {
		rule: stoppedRule.id,
		severity: 'error',
		expected: 'pemeriksaan yang berjalan sampai selesai / a check that runs to its end',
		received: null,
	}
	return issueAt({ file: folder, line: null, column: null }, { ...finding, severity: 'error', hint })
}
