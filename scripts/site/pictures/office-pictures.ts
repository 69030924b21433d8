import { cpSync, createReadStream, existsSync, readdirSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join, sep } from 'node:path'
import { PICTURES_ADDRESS, PICTURES_FOLDER, pictureName } from '../../gate/news/news-pictures.ts'
import { BuildError } from '../../ground/fault/build-error.ts'
import { contentType } from '../host/content-type.ts'

/**
 * Copies an office's pictures into a site whose own drawings are done, and returns them as the site names them.
 * @throws {BuildError} when a picture bears the name of one that the portal drew
 */
export function copyPictures(office: string, site: string): string[] {
	const folder = join(office, PICTURES_FOLDER)
	return namesIn(folder).map((name) => {
		const target = join(site, PICTURES_ADDRESS, name)
		if (existsSync(target)) throw new BuildError(taken(name))
		cpSync(join(folder, name), target)
		return `${PICTURES_ADDRESS.slice(1)}${name}`
	})
}

/** Serves the pictures as they stand in the folder, for the development server. */
export function picturesOf(office: string) {
	return ({ url = '' }: IncomingMessage, response: ServerResponse, next: () => void): void => {
		const name = pictureName(decodeURI(url.split('?')[0] ?? ''))
		if (name === null || !namesIn(join(office, PICTURES_FOLDER)).includes(name)) next()
		else
			createReadStream(join(office, PICTURES_FOLDER, name)).pipe(response.setHeader('Content-Type', contentType(name)))
	}
}

/** Pictures of the folder; texts about them and what the system leaves there are no pictures. */
function namesIn(folder: string): string[] {
	if (!existsSync(folder)) return []
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.split(sep)
				.join('/'),
		)
		.filter((name) => !name.split('/').some((part) => part.startsWith('.')) && !/\.(?:md|txt)$/i.test(name))
		.sort()
}

function taken(name: string): string {
	const file = `${PICTURES_FOLDER}/${name}`
	return (
		`${file}: nama ini sudah dipakai gambar yang dibuat portal. Ganti nama berkasnya, dan alamatnya di berita.\n` +
		`${file}: the portal draws a picture of this name itself. Rename the file, and its address in the news item.`
	)
}
