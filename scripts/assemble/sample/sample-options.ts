import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { OFFICE_FOLDER } from '../../gate/read/office-folder.ts'
import { UsageError } from '../../ground/fault/usage-error.ts'

/** The office folder that the sample comes into, or goes out of. */
export type SampleOptions = { data: string; remove: boolean; help: boolean }

export const sampleUsage = `Pemakaian · usage: npm run sample -- [--data FOLDER] [--remove]
  --data    folder kantor · office folder (${OFFICE_FOLDER})
  --remove  keluarkan kabupaten rekaan dan penerima simulasinya · take the invented kabupaten and its simulated recipients out

  Tanpa --remove: tambahkan. Keduanya boleh diulang. · Without --remove: add them. Both may be repeated.
  Keluar · exits: 0 selesai · done, 1 tidak ada yang ditulis · nothing written, 2 salah pakai · wrong usage`

/**
 * Reads the arguments of `npm run sample`; the folder is resolved against `root`.
 * @throws {UsageError}
 */
export function parseSampleOptions(args: readonly string[], root: string): SampleOptions {
	try {
		const { data, remove, help } = parseArgs({
			args: [...args],
			options: {
				data: { type: 'string', default: OFFICE_FOLDER },
				remove: { type: 'boolean', default: false },
				help: { type: 'boolean', default: false },
			},
		}).values
		return { data: resolve(root, data), remove, help }
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error))
	}
}
