import type { Rule } from '../../../src/issue/finding.ts'

/** What a printed brief is held to; listed with the other rules of a finished site. */
export const briefRule: Rule = {
	id: 'site-brief',
	explanation: {
		id: 'Ringkasan PDF paling banyak dua lembar A4 dan memuat kode untuk dipindai.',
		en: 'A brief as PDF takes two sheets of A4 at most and holds a code to scan.',
	},
}
