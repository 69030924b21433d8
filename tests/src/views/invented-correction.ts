import type { PublishedCorrection } from '../../../src/schemas/correction.ts'
import { area } from './invented-areas.ts'

const both = (id: string, en = id) => ({ id, en })
/** A corrected figure of the invented regency. */
export const figure: PublishedCorrection = {
	date: '2026-02-01',
	kind: 'figure',
	dataset: 'contoh',
	indicator: 'p0',
	area: '99.01',
	period: '2022',
	reference: '2022-03',
	before: 18.57,
	after: 18.76,
	shown: true,
	superseded: false,
	reason: both('Salah salin.', 'Miscopied.'),
	source: both('Tabel', 'Table'),
	places: [area('00'), area('99'), area('99.01')],
}
