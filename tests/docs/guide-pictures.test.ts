import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { filesUnder, topFiles } from './repository-files.ts'

const folder = join(import.meta.dirname, '../../docs/gambar')
const pictures = readdirSync(folder).filter((name) => /\.(?:png|webp|jpe?g)$/.test(name))
const steps = pictures.filter((name) => name.startsWith('meja-'))
const shown = [...topFiles(/\.md$/), ...filesUnder('docs', /\.md$/)].flatMap(({ text }) =>
	[...text.matchAll(/!\[([^\]]*)\]\([^)]*gambar\/([^)]+)\)/g)].map(([, words = '', name = '']) => ({ words, name })),
)

describe('the pictures of the guides', () => {
	it('are all shown, each with words for who cannot see it', () => {
		expect(steps.length).toBeGreaterThan(3)
		expect(pictures.filter((name) => !shown.some((one) => one.name === name))).toEqual([])
		expect(shown.filter(({ name, words }) => pictures.includes(name) && words.length < 30)).toEqual([])
	})

	it.each(steps)('%s is as wide as the guides say, light, and no more than a screen or so', async (name) => {
		const bytes = readFileSync(join(folder, name))
		const { width, height } = await sharp(bytes).metadata()
		expect(width).toBe(1000)
		expect(height).toBeLessThanOrEqual(1000)
		expect(bytes.length).toBeLessThanOrEqual(60_000)
	})
})
