import { createHash } from 'node:crypto'
import {
	cpSync,
	createReadStream,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { basename, join } from 'node:path'
import { OFFICE_PICTURES, type OfficePicture, officePictureSchema } from '../../../src/schemas/office-picture.ts'
import { PICTURES_FOLDER } from '../../gate/pictures/list-pictures.ts'
import { kindOf } from '../../gate/pictures/picture-kinds.ts'
import { stableJson } from '../../ground/files/stable-json.ts'
import { contentType } from '../host/content-type.ts'
import { writeWhole } from './write-whole.ts'

/** Where pictures are made: the office's folder, what was made before, and what pages read. */
type Folders = { office: string; cache: string; generated: string }

/**
 * Makes the pictures that texts of the office show, and tells the pages of them. What was made before of the same bytes is
 * taken from the cache, and what no text shows any more leaves it.
 */
export async function makePictures(names: readonly string[], { office, cache, generated }: Folders): Promise<void> {
	const pictures: OfficePicture[] = []
	for (const name of names) pictures.push(await makePicture(name, join(office, PICTURES_FOLDER, name), cache))
	forgetOthers(cache, pictures)
	if (pictures.length > 0) writeFileSync(join(generated, 'pictures.json'), stableJson(pictures))
}

async function makePicture(name: string, file: string, cache: string): Promise<OfficePicture> {
	const bytes = readFileSync(file)
	const { resizePicture, pictureRecipe } = await import('./resize-picture.ts')
	const word = createHash('sha256').update(pictureRecipe()).update(bytes).digest('hex').slice(0, 16)
	const record = join(cache, `${word}.json`)
	if (!existsSync(record)) {
		mkdirSync(cache, { recursive: true })
		const sizes = (await resizePicture(bytes, kindOf(bytes) === 'SVG')).map(({ width, height, bytes: made }) => {
			writeWhole(join(cache, `${word}-${width}.webp`), made)
			return { src: `/${OFFICE_PICTURES}${word}-${width}.webp`, width, height }
		})
		// Written last: a record stands for pictures that are there.
		writeWhole(record, Buffer.from(stableJson(sizes)))
	}
	return officePictureSchema.parse({ name, sizes: JSON.parse(readFileSync(record, 'utf8')) })
}

function forgetOthers(cache: string, pictures: readonly OfficePicture[]): void {
	const used = new Set(
		pictures.flatMap(({ sizes }) => sizes.flatMap(({ src }) => [basename(src), `${basename(src).split('-')[0]}.json`])),
	)
	for (const name of existsSync(cache) ? readdirSync(cache) : []) if (!used.has(name)) rmSync(join(cache, name))
}

/** Puts what was made into a site. */
export function placePictures(cache: string, site: string): void {
	for (const name of existsSync(cache) ? readdirSync(cache) : [])
		if (name.endsWith('.webp')) cpSync(join(cache, name), join(site, OFFICE_PICTURES, name))
}

/** Serves what was made, for the development server. */
export function serveMade(cache: string) {
	return ({ url = '' }: IncomingMessage, response: ServerResponse, next: () => void): void => {
		const path = url.split('?')[0] ?? ''
		const file = join(cache, basename(path))
		if (path !== `/${OFFICE_PICTURES}${basename(path)}` || !existsSync(file)) next()
		else createReadStream(file).pipe(response.setHeader('Content-Type', contentType(file)))
	}
}
