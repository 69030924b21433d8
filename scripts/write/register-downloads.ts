import { registerFile } from '../../src/schemas/fixed-downloads.ts'
import type { Office } from '../protect/release/office.ts'
import { correctionTable } from './correction-table.ts'
import { recommendationTable } from './recommendation-table.ts'
import { releaseTable } from './release-table.ts'
import { verificationTable } from './verification-table.ts'

/** What a download of a register is made from. */
export type RegisterSource = Pick<
	Office,
	'portal' | 'register' | 'verifications' | 'corrections' | 'recommendations' | 'figureReleases' | 'indicators'
>

/** Registers offered as a file: its name, and its text; `null` where there is nothing to offer. */
export const registerDownloads: readonly { file: string; text(source: RegisterSource): string | null }[] = [
	{
		file: registerFile('verifications'),
		text: ({ verifications, register }) =>
			verifications.length > 0 ? verificationTable(verifications, register) : null,
	},
	// Offered even when empty: that nothing was corrected, recommended or changed is told as well.
	{ file: registerFile('corrections'), text: ({ corrections, register }) => correctionTable(corrections, register) },
	{
		file: registerFile('recommendations'),
		text: ({ recommendations, register, portal }) => recommendationTable(recommendations, register, portal.site),
	},
	{ file: registerFile('releases'), text: releaseTable },
]
