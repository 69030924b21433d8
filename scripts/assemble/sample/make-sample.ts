import { SAMPLE_REGENCY, sampleVillages } from './sample-areas.ts'
import { type SampleProgramme, sampleDataset, sampleProgrammes } from './sample-programmes.ts'
import { sampleSidecar } from './sample-sidecar.ts'
import { type SeededRandom, seededRandom } from './seeded-random.ts'

/** Seed of the villages' sizes, which all programmes share. */
const VILLAGE_SEED = 99_010

/**
 * The shipped sample of recipients: for each programme a record-level file of the invented Kabupaten Contoh
 * and its sidecar, by file name. The same bytes every time: sums and products of a seeded generator only, no
 * clock, no function whose last digit depends on the machine.
 */
export function makeSample(): Map<string, string> {
	const villages = sampleVillages()
	const sizes = villageSizes(villages.length)
	const files = new Map<string, string>()
	for (const programme of sampleProgrammes) {
		files.set(`${sampleDataset(programme)}.csv`, recordLevelFile(programme, villages, sizes))
		files.set(`${sampleDataset(programme)}.yaml`, sampleSidecar(programme, SAMPLE_REGENCY))
	}
	return files
}

/** Few large villages, many middling ones, and some so small that every count in them is small. */
function villageSizes(villages: number): number[] {
	const random = seededRandom(VILLAGE_SEED)
	return Array.from({ length: villages }, () => {
		if (random.chance(0.12)) return random.whole(1, 8)
		const u = random.next()
		return 12 + 40 * random.next() + 180 * u * u * u
	})
}

function recordLevelFile(programme: SampleProgramme, villages: readonly string[], sizes: readonly number[]): string {
	const random = seededRandom(programme.seed)
	const lines = [['kode_wilayah', 'program', 'periode', ...programme.columns].join(',')]
	villages.forEach((village, i) => {
		const reached = !random.chance(programme.missing)
		for (const [year, trend] of Object.entries(programme.years)) {
			const recipients = reached ? recipientsOf((sizes[i] ?? 0) * programme.intensity * trend, random) : 0
			const rows = Array.from({ length: recipients }, () => [village, programme.id, year, ...programme.cells(random)])
			// Sorted, so that the order of rows tells nothing.
			lines.push(...rows.map((row) => row.join(',')).sort())
		}
	})
	return `${lines.join('\n')}\n`
}

/** A whole number around what is expected: between a half and one and a half times, rounded by chance. */
function recipientsOf(expected: number, random: SeededRandom): number {
	const drawn = expected * (0.5 + (random.next() + random.next()) / 2)
	const whole = Math.floor(drawn)
	return random.chance(drawn - whole) ? whole + 1 : whole
}
