import type { Bilingual } from '../../schemas/bilingual.ts'

/** An office may open its portal before its first figures are ready: no fault, but nobody should wonder where they are. */
export const noDatasets: Bilingual = {
	id: 'Belum ada dataset di observations/: portal dibangun tanpa angka. Taruh dataset pertama menurut docs/panduan-walidata.md.',
	en: 'No dataset in observations/ yet: the portal is built without figures. Add the first one as data/README.md says.',
}
