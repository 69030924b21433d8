import { broken, type Finding, type Rule } from '../../issue/finding.ts'

export const simulatedAreasRule: Rule = {
	id: 'simulated-areas',
	explanation: {
		id: 'Data simulasi hanya tentang wilayah rekaan; tanda simulasi tidak membuka jalan bagi angka wilayah nyata, dan verifikasi tidak punya tanda itu.',
		en: 'Simulated data are about invented areas alone; the mark of a simulation opens no way for figures of real ones, and a verification has no such mark.',
	},
}

/** Files of recipients whose name begins so may enter the history of a project: see .gitignore. */
export const SIMULATION_PREFIX = 'contoh-'

/** What makes a dataset one of the simulation: the line in its sidecar, or the name of a file of recipients. */
export type SimulationMark = 'line' | 'name'

/** Which mark a file of recipients bears, if any. */
export function markOfRecipients(dataset: string, sidecar: { simulated: boolean } | null): SimulationMark | null {
	if (sidecar?.simulated) return 'line'
	return dataset.startsWith(SIMULATION_PREFIX) ? 'name' : null
}

/** A simulation that speaks of areas which nobody invented: how many there are, and never which of them has rows. */
export function simulatedAreas(mark: SimulationMark, real: number, kind: 'recipients' | 'figures'): Finding | null {
	if (real === 0) return null
	const remove = { line: 'hapus baris simulated: true', name: `beri nama yang tidak diawali ${SIMULATION_PREFIX}` }[
		mark
	]
	const removeEn = { line: 'remove the line simulated: true', name: `choose a name without ${SIMULATION_PREFIX}` }[mark]
	const way = kind === 'recipients'
	return broken(
		simulatedAreasRule,
		{ id: 'hanya wilayah yang ditandai rekaan di areas.csv', en: 'areas marked rekaan in areas.csv alone' },
		`real areas: ${real}`,
		{
			id: way
				? `${remove}, pindahkan berkasnya ke luar proyek, lalu jalankan npm run protect -- --recipients FOLDER`
				: `angka wilayah nyata bukan simulasi: ${remove}`,
			en: way
				? `${removeEn}, move the file out of the project, then run npm run protect -- --recipients FOLDER`
				: `figures of real areas are no simulation: ${removeEn}`,
		},
	)
}

/** A count of an office's own check, which has no mark of a simulation: only real areas have one. */
export function inventedVerification(code: string, isInvented: boolean): Finding | null {
	if (!isInvented) return null
	return broken(simulatedAreasRule, { id: 'kode wilayah nyata', en: 'the code of a real area' }, code, {
		id: 'verifikasi ialah pekerjaan kantor; pakai wilayah nyata, atau hapus barisnya',
		en: 'a verification is work of an office; name a real area, or remove the row',
	})
}
