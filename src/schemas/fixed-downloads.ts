/** Downloads that the portal makes by itself, by the name of their file or folder under `/unduh/`: no dataset may bear it. */
export const fixedDownloads = {
	/** Every figure that the portal computed, as a dataset of its own. */
	derived: 'turunan',
	verifications: 'verifikasi',
	corrections: 'koreksi',
	recommendations: 'rekomendasi',
	/** What recorded releases changed. */
	releases: 'perubahan',
	/** Sums that must agree. */
	reconciliation: 'rekonsiliasi',
	districts: 'dapil',
	/** Folder of the printed briefs. */
	briefs: 'ringkas',
	/** Folder of the workbooks to fill in. */
	templates: 'templat',
	/** The list of codes of all areas with a page, and the folder of the files of areas. */
	areas: 'wilayah',
	/** Folder of the forms in which metadata is handed in. */
	metadata: 'metadata',
	/** Checksums of all downloads. */
	checksums: 'checksums',
	/** Folder of the files of indicators. */
	indicators: 'indikator',
	/** Everything in one package. */
	all: 'semua',
} as const

/** Name of the file of a register that is offered as one table. */
export function registerFile(register: keyof typeof fixedDownloads): string {
	return `${fixedDownloads[register]}.csv`
}

/** Address of the same. */
export function registerHref(register: keyof typeof fixedDownloads): string {
	return `/unduh/${registerFile(register)}`
}

/** Name of the workbook with the national forms (MS-Keg, MS-Var, MS-Ind) of a dataset, below `/unduh/`. */
export function nationalFormsFile(dataset: string): string {
	return `${fixedDownloads.metadata}/${dataset}-ms.xlsx`
}

/** Name of the list of checksums of all downloads. */
export const checksumsFile = `${fixedDownloads.checksums}.sha256`

/** Name of the folder of the templates below `/unduh/`. */
export const templateFolder = fixedDownloads.templates

/** Name of the file of the list of codes, as a table or as a workbook. */
export function areaListFile(ending: 'csv' | 'xlsx'): string {
	return `${fixedDownloads.areas}.${ending}`
}

const RECIPIENTS = '-penerima.csv'

/** Name of the CSV of recipients beside a table of figures; other formats hold both. */
export function recipientsFile(table: string): string {
	return `${table}${RECIPIENTS}`
}

/** Whether a file is such a one. */
export function isRecipientsFile(path: string): boolean {
	return path.endsWith(RECIPIENTS)
}

/** Name of the file of a template in its folder. */
export function templateFile(indicator: string, area: string): string {
	return `${indicator}-${area}.xlsx`
}

/** Indicator and area of such a name; `null` for any other. */
export function readTemplateFile(file: string): { indicator: string; area: string } | null {
	const found = /^([a-z][a-z0-9-]*)-(\d{2}(?:\.\d{2}){0,2})\.xlsx$/.exec(file)
	return found?.[1] && found[2] ? { indicator: found[1], area: found[2] } : null
}
