import { existsSync, readdirSync } from 'node:fs'
import { join, sep } from 'node:path'

/** Folder of the pictures that texts show, in an office's folder. */
export const PICTURES_FOLDER = 'pictures'

/** An entry of the folder; `isFile` is false for links and all else that holds no bytes of its own. */
export type PictureFile = { name: string; path: string; isFile: boolean }

/** All that lies in an office's `pictures/` and below, but for texts about pictures and what the system leaves there. */
export function listPictures(office: string): PictureFile[] {
	const folder = join(office, PICTURES_FOLDER)
	if (!existsSync(folder)) return []
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => {
			const path = join(entry.parentPath, entry.name)
			return {
				name: path
					.slice(folder.length + 1)
					.split(sep)
					.join('/'),
				path,
				isFile: entry.isFile(),
			}
		})
		.filter(({ name }) => !name.split('/').some((part) => part.startsWith('.')) && !/\.(?:md|txt)$/i.test(name))
		.sort((a, b) => (a.name < b.name ? -1 : 1))
}
