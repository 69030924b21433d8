import { OFFICE_FOLDER } from '../../gate/read/office-folder.ts'

/** What every command may be told that writes protected tables, as `parseArgs` asks for it. */
export const releaseChoices = {
	data: { type: 'string', default: OFFICE_FOLDER },
	'accept-newly-hidden': { type: 'boolean', default: false },
	yes: { type: 'boolean', default: false },
	help: { type: 'boolean', default: false },
} as const

/** How it tells of these choices, and of its exits. */
export const releaseChoicesUsage = `  --accept-newly-hidden  terima bahwa angka yang sudah terbit kini disamarkan
                         accept that figures published before are hidden now
  --yes                  ganti terbitan yang ada tanpa bertanya
                         write over the release that is there without asking

  Keluar / exits: 0 tertulis / written, 1 ada masalah, tidak ada yang ditulis / issues, nothing written, 2 salah pakai / wrong usage`
