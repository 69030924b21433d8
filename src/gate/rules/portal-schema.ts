import type { Rule } from '../../issue/finding.ts'

/** Held by `portalSchema`; the wording of each fault comes from `finding/schema-finding.ts`. */
export const portalSchemaRule: Rule = {
	id: 'portal-schema',
	explanation: {
		id: 'Pengaturan di portal.yaml lengkap dan tanpa kunci yang tidak dikenal.',
		en: 'The settings in portal.yaml are complete and without unknown keys.',
	},
}
