import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Programme } from '../../../../src/schemas/programme.ts'
import type {
	RecipientAreaFile,
	RecipientCell,
	RecipientPeriod,
	RecipientProgrammeFile,
} from '../../../../src/schemas/recipient-files.ts'
import { area } from '../invented-areas.ts'
import { dataset, generatedFolder, put } from '../invented-site.ts'

/** A published number, or the mark of a hidden one. */
export function number(value: number | null): RecipientCell {
	return { value, status: value === null ? 'Q' : 'A' }
}

/** A period with a total and the two sexes. */
export function period(
	name: string,
	total: number | null,
	women?: number | null,
	men?: number | null,
): RecipientPeriod {
	const categories = [
		{ category: 'perempuan', ...number(women ?? null) },
		{ category: 'laki-laki', ...number(men ?? null) },
	]
	const breakdowns = women === undefined ? [] : [{ breakdown: 'jenis_kelamin' as const, categories }]
	return { period: name, total: number(total), amount: null, breakdowns }
}

export const programme: Programme = {
	id: 'bantuan',
	name: { id: 'Bantuan Contoh (BC)', en: 'Example Aid (EA)' },
	strategy: 'kurangi-beban',
	pillar: 'protecting',
	sector: 'jaminan-sosial',
	efforts: [],
	recipientUnit: 'keluarga',
	legalBasis: null,
	guide: { eligible: null, decided: null, ask: null, complain: null, source: null },
	description: { id: 'Bantuan karangan.', en: 'Invented aid.' },
}
export const training: Programme = {
	...programme,
	id: 'pelatihan',
	name: { id: 'Pelatihan', en: 'Training' },
	recipientUnit: 'orang',
}

const series = (id: string, measure: 'keluarga' | 'orang', periods: RecipientPeriod[], simulated = true) => ({
	programme: id,
	dataset: 'contoh',
	simulated,
	measure,
	periods,
})

/** The kecamatan Rintis: families hidden in 2022, its villages partly hidden, one not reported. */
export const kecamatanFile: RecipientAreaFile = {
	area: area('99.01.01'),
	programmes: [
		series('bantuan', 'keluarga', [period('2021', 120), period('2022', null), period('2023', 1400, 800, 600)]),
		series('pelatihan', 'orang', [period('2023', null)]),
	],
	children: [
		{ area: area('99.01.01.1003'), hasPage: true, totals: { bantuan: { period: '2023', ...number(0) } } },
		{ area: area('99.01.01.2001'), hasPage: true, totals: { bantuan: { period: '2023', ...number(null) } } },
		{ area: area('99.01.01.2002'), hasPage: false, totals: {} },
	],
}

export const programmeFile: RecipientProgrammeFile = {
	programme: 'bantuan',
	parts: [
		{
			dataset: 'contoh',
			simulated: true,
			measure: 'keluarga',
			root: '99.01.01',
			coverage: { have: 4, of: 4 },
			periods: ['2021', '2022', '2023'],
			areas: [
				{ area: area('99.01.01'), hasPage: true, periods: kecamatanFile.programmes[0]?.periods ?? [] },
				{ area: area('99.01.01.1003'), hasPage: true, periods: [period('2023', 0, 0, 0)] },
				{ area: area('99.01.01.2001'), hasPage: true, periods: [period('2023', null, null, null)] },
				{ area: area('99.01.01.2002'), hasPage: true, periods: [period('2023', 900, 500, 400)] },
				{ area: area('99.01.01.2004'), hasPage: true, periods: [period('2023', 12, null, null)] },
			],
		},
	],
}

for (const name of ['areas', 'programmes']) mkdirSync(join(generatedFolder, 'recipients', name), { recursive: true })
const recipients = { ...dataset, kind: 'recipients', programmes: ['bantuan', 'pelatihan'], indicators: [] }
put('datasets.json', [recipients, { ...recipients, id: 'zzz', simulated: false }])
put('programmes.json', [programme, training])
put('programme-components.json', [])
put('recipients/areas/99.01.01.json', kecamatanFile)
put('recipients/programmes/bantuan.json', programmeFile)
