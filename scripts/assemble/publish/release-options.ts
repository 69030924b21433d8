import { parseArgs } from 'node:util'
import { OFFICE_FOLDER } from '../../gate/read/office-folder.ts'

/** What the command line asks for, or one sentence that says why it cannot be understood. */
export type ReleaseCommand =
	| { data: string; dist: string; to: string | undefined; help: boolean }
	| { wrongUsage: string }

export const releaseUsage = `npm run release -- [--data DIR] [--dist DIR] [--to DIR]

  --data DIR  folder kantor; publish di portal.yaml menyebut tujuannya / the office's folder; publish in portal.yaml
              names the target (bawaan · default: ${OFFICE_FOLDER})
  --dist DIR  situs yang sudah jadi / the finished site (bawaan · default: dist)
  --to DIR    folder tujuan, sebagai ganti publish / a folder to hand over to, instead of publish

  Keluar / exits: 0 diserahkan / handed over, 1 tidak diserahkan / not handed over, 2 salah pakai / wrong usage`

const options = {
	data: { type: 'string', default: OFFICE_FOLDER },
	dist: { type: 'string', default: 'dist' },
	to: { type: 'string' },
	help: { type: 'boolean', default: false },
} as const

/** Reads the arguments after the script's name. */
export function parseReleaseOptions(args: readonly string[]): ReleaseCommand {
	try {
		const { to, ...values } = parseArgs({ args: [...args], options }).values
		return { ...values, to }
	} catch (error) {
		return { wrongUsage: error instanceof Error ? error.message : String(error) }
	}
}
