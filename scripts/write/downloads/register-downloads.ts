import type { DistrictFile } from '../../../src/schemas/district-file.ts'
import { fixedDownloads, registerFile } from '../../../src/schemas/fixed-downloads.ts'
import type { Indicator } from '../../../src/schemas/indicator.ts'
import { districtTable } from '../../add-up/districts/district-table.ts'
import type { Office } from '../../protect/release/office.ts'
import { correctionTable } from './correction-table.ts'
import type { DownloadFile } from './generated-file.ts'
import { recommendationTable } from './recommendation-table.ts'
import { reconciliationTable } from './reconciliation-table.ts'
import { releaseTable } from './release-table.ts'
import { verificationTable } from './verification-table.ts'

/** What a download of a register is made from. */
export type RegisterSource = Pick<
	Office,
	| 'portal'
	| 'register'
	| 'verifications'
	| 'corrections'
	| 'recommendations'
	| 'figureReleases'
	| 'indicators'
	| 'versions'
	| 'reconciliation'
>

type Register = keyof typeof fixedDownloads

/** Registers offered as a file: which, and the lines of its table, headings first; `null` where there is nothing to offer. */
const registerTables: readonly { name: Register; lines(source: RegisterSource): string[] | null }[] = [
	{
		name: 'verifications',
		lines: ({ verifications, register }) =>
			verifications.length > 0 ? verificationTable(verifications, register) : null,
	},
	// Offered even when empty: that nothing was corrected, recommended or changed is told as well.
	{ name: 'corrections', lines: ({ corrections, register }) => correctionTable(corrections, register) },
	{
		name: 'recommendations',
		lines: ({ recommendations, register, portal }) => recommendationTable(recommendations, register, portal.site),
	},
	{ name: 'releases', lines: releaseTable },
	{ name: 'reconciliation', lines: ({ reconciliation, register }) => reconciliationTable(reconciliation, register) },
]

export function* registerFiles(source: RegisterSource): Generator<DownloadFile> {
	for (const { name, lines } of registerTables) {
		const table = lines(source)
		if (table !== null) yield registerDownload(name, table)
	}
}

/** The sums of electoral districts, which are a register of their own. */
export function districtDownload(
	files: readonly DistrictFile[],
	indicators: readonly Indicator[],
	isInvented: (code: string) => boolean,
): DownloadFile {
	return registerDownload('districts', districtTable(files, indicators, isInvented))
}

/** A line may hold breaks inside a cell: lines are counted as they were made. */
function registerDownload(name: Register, lines: readonly string[]): DownloadFile {
	const listed = { kind: 'register', id: fixedDownloads[name], rows: lines.length - 1 } as const
	return { path: `unduh/${registerFile(name)}`, text: lines.join(''), listed }
}
