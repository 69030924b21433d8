import type { Rule } from '../../issue/finding.ts'

/** Held by the row schemas of `scripts/gate/rows/`; the wording comes from `finding/schema-finding.ts`. */
export const registrySchemaRule: Rule = {
	id: 'registry-schema',
	explanation: {
		id: 'Isi indicators.csv, programmes.csv, programme-benefits.csv, verifications.csv, electoral-districts.csv, recommendations.csv, follow-ups.csv, corrections.csv dan areas.csv sesuai kamus data.',
		en: 'Cells of indicators.csv, programmes.csv, programme-benefits.csv, verifications.csv, electoral-districts.csv, recommendations.csv, follow-ups.csv, corrections.csv and areas.csv are as the data dictionary says.',
	},
}
