import { lineChart } from '../../charts/line/line-chart.ts'
import type { LineChartInput, LinePoint, LineSeries, LineTarget } from '../../charts/line/line-chart-input.ts'
import { smallMultiples } from '../../charts/line/small-multiples.ts'
import type { Scene } from '../../charts/scene.ts'
import type { ObservationStatus } from '../../schemas/observation-status.ts'
import { inventedFigures, longNames } from './invented-areas.ts'
import type { Specimen, SpecimenGroup, SpecimenWords } from './specimen.ts'

type Year = number | null | readonly [value: number | null, status: ObservationStatus]

/** A series by year from 2014 on. */
function series(name: LineSeries['name'], role: LineSeries['role'], years: readonly Year[]): LineSeries {
	const points = years.map((year, index): LinePoint => {
		const [value, status] = typeof year === 'number' ? [year, 'A' as const] : (year ?? [null, 'O' as const])
		return { time: 2014 + index, label: String(2014 + index), value, status }
	})
	return { name, role, points }
}

function line(
	id: string,
	says: Specimen['says'],
	lines: readonly LineSeries[],
	options: Pick<Specimen, 'simulated' | 'wide'> & {
		targets?: readonly LineTarget[]
		panels?: boolean
		marks?: LineChartInput['marks']
	} = {},
): Specimen {
	const { targets = [], panels, marks, ...rest } = options
	const shown = panels ? lines.map((one) => [{ ...one, role: 'focus' as const }]) : [lines]
	const inputs = (words: SpecimenWords) =>
		shown.map(
			(series): LineChartInput => ({
				series,
				targets,
				marks,
				formatValue: words.formatValue,
				formatAxis: words.formatCount,
				axisUnit: '%',
				missingLabel: words.missing,
				compact: !options.wide,
				...(options.simulated ? { simulatedLabel: words.simulated } : {}),
			}),
		)
	return {
		id: `garis-${id}`,
		says,
		rows: lines.flatMap(({ name, points }) =>
			points.map(({ label, value }) => [`${String(name)}, ${label}`, value] as const),
		),
		draw: (width, words, panel) => {
			if (!panels) return lineChart(inputs(words)[0] as LineChartInput, width)
			return smallMultiples({ panels: inputs(words), sharedScale: true }, width)[panel] as Scene
		},
		...(panels ? { panels: lines.map(({ name }) => String(name)) } : {}),
		...rest,
	}
}

const falling: readonly Year[] = [20.4, 19.8, 19.9, 18.7, 17.9, 18.2, 16.8, 16.1, 15.7, 15.2]
const parent: readonly Year[] = [12.7, 12.3, 12.1, 11.8, 11.2, 11.1, 10.9, 10.6, 10.2, 9.9]
const contoh = (years: readonly Year[]) => series('Contoh', 'focus', years)
const andai = series('Andai', 'peer', parent)

export const lineSpecimens: SpecimenGroup = {
	id: 'garis',
	name: { id: 'Garis', en: 'Line' },
	specimens: [
		line(
			'biasa',
			{ id: 'Biasa: wilayah ini berwarna, pembanding kelabu', en: 'Plain: this area in colour, comparators grey' },
			[contoh(falling), andai],
			{ wide: true },
		),
		line('patahan', { id: 'Patahan: garis berhenti dan mulai lagi', en: 'Break: the line ends and starts anew' }, [
			contoh([20.4, 19.8, 19.9, [16.2, 'B'], 16.0, 15.8, 15.1, [13.4, 'B'], 13.2, 13.0]),
			andai,
		]),
		line('sementara', { id: 'Sementara: titik kosong, garis putus', en: 'Provisional: hollow dot, dashed line' }, [
			contoh([...falling.slice(0, -2), [15.7, 'P'], [15.2, 'P']]),
		]),
		line('diragukan', { id: 'Diragukan: ketupat lepas dari garis', en: 'Doubtful: a diamond off the line' }, [
			contoh([...falling.slice(0, 5), [22.9, 'U'], ...falling.slice(6)]),
		]),
		line(
			'kosong-tengah',
			{ id: 'Belum ada data di tengah: tidak pernah nol', en: 'Missing years: never drawn as zero' },
			[contoh([...falling.slice(0, 4), null, null, ...falling.slice(6)])],
		),
		line(
			'disamarkan',
			{ id: 'Disamarkan: ada angkanya, tidak diterbitkan', en: 'Suppressed: a figure not published' },
			[contoh([...falling.slice(0, 6), [null, 'Q'], [null, 'Q'], ...falling.slice(8)])],
		),
		line('satu', { id: 'Satu titik: angka pertama, belum ada garis', en: 'One point: the first figure, no line yet' }, [
			contoh([15.2]),
		]),
		line(
			'kosong',
			{ id: 'Kosong: alasan tertulis di tempat gambar', en: 'Empty: the reason where the drawing would be' },
			[contoh([null, null, null])],
		),
		line(
			'simulasi',
			{ id: 'Simulasi: kata itu ada di dalam gambar', en: 'Simulated: the word stands in the drawing' },
			[contoh(falling)],
			{ simulated: true },
		),
		line(
			'berita',
			{ id: 'Berita: huruf di bawah tahunnya', en: 'News: a letter below its year' },
			[contoh(falling), andai],
			{
				marks: [
					{ time: 2016, text: 'A' },
					{ time: 2021, text: 'B' },
				],
			},
		),
		line(
			'target',
			{ id: 'Sasaran: palang bernama, bukan titik ukur', en: 'Target: a named bar, no measured point' },
			[contoh(falling)],
			{ targets: [{ name: 'RPJMD', time: 2024, label: '2024', value: 13 }] },
		),
		line(
			'kelipatan',
			{ id: 'Kelipatan kecil: sumbu waktu dan nilai bersama', en: 'Small multiples: time and value axes in common' },
			[contoh(falling), andai, series('Umpama', 'peer', inventedFigures(10, 13, 3))],
			{ wide: true, panels: true },
		),
		line(
			'empat',
			{ id: 'Empat wilayah bernama panjang, label tidak bertindih', en: 'Four areas with long names, labels apart' },
			[
				series(longNames[0], 'c1', parent),
				series(longNames[1], 'c2', inventedFigures(10, 10.4, 0.9)),
				series(longNames[2], 'c3', inventedFigures(10, 10.1, 1.4)),
				series('Misal', 'c4', falling),
			],
			{ wide: true },
		),
	],
}
