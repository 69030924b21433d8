import { type FunnelStage, funnel } from '../../charts/funnel.ts'
import type { Specimen, SpecimenGroup } from './specimen.ts'

function stages(
	id: string,
	says: Specimen['says'],
	steps: readonly FunnelStage[],
	options: Pick<Specimen, 'simulated'> = {},
): Specimen {
	return {
		id: `corong-${id}`,
		says,
		rows: steps.map(({ name, value }) => [String(name), value] as const),
		draw: (width, words) =>
			funnel(
				{
					stages: steps,
					formatValue: words.formatCount,
					sayAbsent: () => words.missing,
					missingLabel: words.missing,
					...(options.simulated ? { simulatedLabel: words.simulated } : {}),
				},
				width,
			),
		...options,
	}
}

const plain: readonly FunnelStage[] = [
	{ name: 'Contoh', value: 4200 },
	{ name: 'Andai', value: 1900 },
	{ name: 'Umpama', value: 850 },
]

export const funnelSpecimens: SpecimenGroup = {
	id: 'corong',
	name: { id: 'Corong tahapan', en: 'Funnel' },
	specimens: [
		stages(
			'biasa',
			{ id: 'Biasa: tiap tahap bagian dari tahap sebelumnya', en: 'Plain: each a part of the last' },
			plain,
		),
		stages(
			'kosong-tengah',
			{ id: 'Tahap tanpa angka: bukan batang nol', en: 'A stage without a count is no bar of zero' },
			[
				{ name: 'Contoh', value: 4200 },
				{ name: 'Andai', value: null, status: 'O' },
				{ name: 'Umpama', value: 850, status: 'P' },
				{ name: 'Misal', value: 0 },
			],
		),
		stages('kosong', { id: 'Kosong', en: 'Empty' }, [{ name: 'Contoh', value: null, status: 'O' }]),
		stages('simulasi', { id: 'Simulasi', en: 'Simulated' }, plain, { simulated: true }),
	],
}
