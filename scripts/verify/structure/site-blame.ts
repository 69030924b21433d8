import type { Issue } from '../../../src/schemas/issue.ts'
import { verifyRules } from './verify-rules.ts'

/** Whose text it is that a rule of the site found wanting: the office can mend its own, not the program's. */
export type Blame = 'office' | 'program'

/** Pages that show texts of the office: articles, its own pages, notes on programmes. */
const officeText = /^(?:en\/)?(?:berita\/(?!index|kategori|tahun|halaman)|tentang\/|metodologi\/|program\/)/
/** Pages named by the office's registers: two entries under one name would give two pages one title. */
const officeName = /^(?:en\/)?(?:berita|indikator|program|data|dapil|wilayah)\//

const inText: readonly string[] = [
	verifyRules.link.id,
	verifyRules.anchor.id,
	verifyRules.heading.id,
	verifyRules.thirdParty.id,
	verifyRules.inline.id,
]

/**
 * Faults of the program that harm no reader: the site is published, and the program's keepers are told. The others
 * (what a page may load, what is missing, what tells of the machine) stop the build whoever caused them.
 */
const harmless: readonly string[] = [
	verifyRules.link.id,
	verifyRules.anchor.id,
	verifyRules.heading.id,
	verifyRules.head.id,
	verifyRules.twin.id,
	verifyRules.unique.id,
	verifyRules.sitemap.id,
	verifyRules.picture.id,
]

/** Without its first page there is no site. */
const firstPage = /^(?:en\/)?index\.html$/

function harmsNobody({ rule, file }: Issue): boolean {
	return harmless.includes(rule) || (rule === verifyRules.expectedPage.id && !firstPage.test(file))
}

export function blameOf(rule: string, file: string): Blame {
	if (inText.includes(rule) && officeText.test(file)) return 'office'
	return rule === verifyRules.unique.id && officeName.test(file) && !/wilayah\//.test(file) ? 'office' : 'program'
}

/**
 * An issue that says whose fault it is; one of the program's that harms nobody is a warning. So is a link of the
 * office's: where its texts lead is asked before the build, and what is left then is a file or a place inside a page.
 */
export function withBlame(issue: Issue): Issue {
	if (blameOf(issue.rule, issue.file) === 'office') {
		return issue.rule === verifyRules.link.id ? { ...issue, severity: 'warning' } : issue
	}
	const [id = '', en = id] = issue.hint.split(' / ', 2)
	return {
		...issue,
		severity: harmsNobody(issue) ? 'warning' : issue.severity,
		hint: `bukan kesalahan Anda; kirim pesan ini kepada pengelola program (untuk pemrogram: ${id}) / no fault of yours; send this message to those who keep the program (for programmers: ${en})`,
	}
}
