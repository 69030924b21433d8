import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { sayablePath } from '../../../src/issue/sayable-path.ts'
import { mostBytes, placeOf } from '../places/office-places.ts'
import { walkOffice } from '../places/walk-office.ts'

/** Why a folder cannot be an office's, and what to do, in two sentences; `null` for one that can. */
export function officeFault(folder: string): string | null {
	if (!existsSync(folder) || !statSync(folder).isDirectory()) {
		return [
			`Folder data ${folder} tidak ada. Periksa namanya sesudah --data, atau buat folder kantor dengan: npm run new`,
			`There is no data folder ${folder}. Check its name after --data, or make an office folder with: npm run new`,
		].join('\n')
	}
	if (existsSync(join(folder, 'portal.yaml'))) return unreadableFault(folder)
	return [
		`Folder ${folder} tidak berisi portal.yaml, jadi bukan folder kantor. Pilih folder yang berisi portal.yaml, atau buat yang baru dengan: npm run new`,
		`The folder ${folder} holds no portal.yaml, so it is no office folder. Name one that holds portal.yaml, or make one with: npm run new`,
	].join('\n')
}
/** A pipe would be waited for without end, a link in a circle followed: such a folder is not begun with. */
export function unreadableFault(folder: string): string | null {
	for (const { path, kind, bytes } of walkOffice(folder)) {
		const name = sayablePath(join(folder, path))
		if (kind === 'other') return notAFile(name)
		const most = mostBytes[placeOf(path)?.watch ?? 'name']
		if (bytes > most) return tooLarge(name, most / 1_048_576)
	}
	return null
}

function notAFile(name: string): string {
	return [
		`${name} bukan berkas dan bukan folder biasa (mungkin pipa, atau tautan yang tidak menuju ke mana pun). Hapus, lalu ulangi.`,
		`${name} is neither a file nor a plain folder (a pipe perhaps, or a link that leads nowhere). Remove it, then try again.`,
	].join('\n')
}

function tooLarge(name: string, mebibytes: number): string {
	return [
		`${name} lebih besar daripada ${mebibytes} MiB, terlalu besar untuk berkas semacam ini. Periksa isinya, atau pindahkan.`,
		`${name} is larger than ${mebibytes} MiB, too large for a file of its kind. Look at what it holds, or move it.`,
	].join('\n')
}

/** The office's folder that every command takes when `--data` names no other: the example that comes with the program. */
export const OFFICE_FOLDER = 'data/office'
