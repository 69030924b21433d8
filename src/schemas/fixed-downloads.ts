/** Downloads that the portal makes by itself, by the name of their file or folder under `/unduh/`: no dataset may bear it. */
export const fixedDownloads = {
	/** Every figure that the portal computed, as a dataset of its own. */
	derived: 'turunan',
	verifications: 'verifikasi',
	corrections: 'koreksi',
	recommendations: 'rekomendasi',
	/** What recorded releases changed. */
	releases: 'perubahan',
	districts: 'dapil',
	/** Folder of the printed briefs. */
	briefs: 'ringkas',
} as const

/** Name of the file of a register that is offered as one table. */
export function registerFile(register: keyof typeof fixedDownloads): string {
	return `${fixedDownloads[register]}.csv`
}

/** Address of the same. */
export function registerHref(register: keyof typeof fixedDownloads): string {
	return `/unduh/${registerFile(register)}`
}
