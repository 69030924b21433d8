import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { wordOf } from '../../ground/files/word-of.ts'
import { rasterise, rasterRecipe } from './rasterise.ts'
import { writeWhole } from './write-whole.ts'

/** How many pictures a site has, and how many of them had to be drawn. */
export type DrawnPictures = { pictures: number; drawn: number }

/** Twice the cores of a small machine: some are drawn while others are given their palette or packed. Memory stays flat. */
const AT_ONCE = 4

/**
 * Makes a PNG of every drawing below `gambar/` of a fresh site and takes the drawing into the cache. A drawing that was made
 * before, byte for byte, is taken from the cache; pictures that no page needs any more leave it.
 */
export async function drawPictures(
	site: string,
	cache: string,
	onPicture: (done: DrawnPictures, all: number) => void,
): Promise<DrawnPictures> {
	const drawings = drawingsIn(join(site, 'gambar'))
	const done = { pictures: 0, drawn: 0 }
	if (drawings.length === 0) return done
	mkdirSync(cache, { recursive: true })
	const recipe = rasterRecipe()
	const used = new Set<string>()
	const waiting = drawings.values()
	const worker = async () => {
		for (const drawing of waiting) {
			const svg = readFileSync(drawing, 'utf8')
			const name = `${createHash('sha256').update(recipe).update(svg).digest('hex')}.png`
			used.add(name)
			const kept = join(cache, name)
			const isNew = !existsSync(kept)
			if (isNew) writeWhole(kept, await rasterise(svg))
			writeFileSync(drawing.replace(/\.svg$/, '.png'), readFileSync(kept))
			const aside = drawingFile(wordOf(Buffer.from(svg)))
			used.add(aside)
			renameSync(drawing, join(cache, aside))
			done.pictures++
			if (isNew) done.drawn++
			onPicture(done, drawings.length)
		}
	}
	await Promise.all(Array.from({ length: AT_ONCE }, worker))
	for (const name of readdirSync(cache)) if (!used.has(name)) rmSync(join(cache, name))
	return done
}

/** The name of a drawing in the cache, by the word for its bytes: the next build may have the same. */
export function drawingFile(bytes: string): string {
	return `${bytes}.svg`
}

function drawingsIn(folder: string): string[] {
	if (!existsSync(folder)) return []
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.svg'))
		.sort()
		.map((path) => join(folder, path))
}
