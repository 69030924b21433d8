import { parseArgs } from 'node:util'
import { z } from 'zod'
import { OFFICE_FOLDER } from '../../gate/read/office-folder.ts'

/** What the command line asks for, or one sentence that says why it cannot be understood. */
export type RecordCommand =
	| {
			published: string
			next: string
			data: string
			release: string
			first: boolean
			/** "dataset@1.0.0": the version to withdraw instead of recording a release; empty for none. */
			withdraw: string
			reason: string
			'reason-en': string
			help: boolean
	  }
	| { wrongUsage: string }

export const recordUsage = `npm run record -- --release YYYY-MM-DD [--published DIR] [--next DIR] [--data DIR]
       npm run record -- --release YYYY-MM-DD --first [--next DIR] [--data DIR]
       npm run record -- --release YYYY-MM-DD --withdraw DATASET@1.0.0 --reason "…" --reason-en "…" [--data DIR]

  --release YYYY-MM-DD  hari terbitan baru / the day of the new release
  --published DIR       situs yang sekarang terbit (bawaan: dist) / the site in public now (default: dist)
  --next DIR            situs yang akan terbit (bawaan: .terang/next) / the site to be released (default: .terang/next)
  --first               terbitan pertama: semua baru, tidak ada yang dibandingkan / the first release: all is new, nothing is compared
  --withdraw D@V        tarik tabel versi lama yang tidak boleh dibaca lagi, dengan alasan / withdraw the table of a version that may be read no more, with a reason
  --reason, --reason-en alasannya, untuk pembaca / the reason, for readers
  --data DIR            folder kantor / the office's folder (bawaan · default: ${OFFICE_FOLDER})

  Keluar / exits: 0 tercatat / recorded, 1 ada masalah, tidak ada yang ditulis / issues, nothing written, 2 salah pakai / wrong usage`

const options = {
	release: { type: 'string', default: '' },
	published: { type: 'string', default: 'dist' },
	next: { type: 'string', default: '.terang/next' },
	data: { type: 'string', default: OFFICE_FOLDER },
	first: { type: 'boolean', default: false },
	withdraw: { type: 'string', default: '' },
	reason: { type: 'string', default: '' },
	'reason-en': { type: 'string', default: '' },
	help: { type: 'boolean', default: false },
} as const

/** Characters of a reason at least: readers are told it. */
const SHORTEST_REASON = 10

/** Reads the arguments after the script's name. */
export function parseRecordOptions(args: readonly string[]): RecordCommand {
	try {
		const { values } = parseArgs({ args: [...args], options })
		if (!values.help && !z.iso.date().safeParse(values.release).success)
			return {
				wrongUsage: '--release memerlukan tanggal, misalnya 2026-03-31. / --release needs a day, such as 2026-03-31.',
			}
		if (
			values.withdraw !== '' &&
			!(/^[^@]+@\d+\.\d+\.\d+$/.test(values.withdraw) && values.reason.trim().length >= SHORTEST_REASON)
		)
			return {
				wrongUsage:
					'--withdraw memerlukan dataset@versi dan --reason, misalnya penduduk-2024@1.0.0. / --withdraw needs dataset@version and --reason, such as penduduk-2024@1.0.0.',
			}
		return values
	} catch (error) {
		return { wrongUsage: error instanceof Error ? error.message : String(error) }
	}
}
