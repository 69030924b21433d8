import type { Rule } from '../../issue/finding.ts'

/** Held by `sidecarFileSchema`; the wording of each fault comes from `finding/schema-finding.ts`. */
export const sidecarSchemaRule: Rule = {
	id: 'sidecar-schema',
	explanation: {
		id: 'Isi <dataset>.yaml lengkap, dalam dua bahasa, dan tanpa kunci yang tidak dikenal.',
		en: 'What <dataset>.yaml says is complete, in both languages, and without unknown keys.',
	},
}
