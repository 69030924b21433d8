import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type ResvgRenderOptions, renderAsync } from '@resvg/resvg-js'
import { indexedPng } from './indexed-png.ts'
import { toPalette } from './to-palette.ts'

const require = createRequire(import.meta.url)

/** Weights that pictures are written in, as files of the font that pages carry; no font of the machine is used. */
const fontFiles = [
	require.resolve('@expo-google-fonts/plus-jakarta-sans/400Regular/PlusJakartaSans_400Regular.ttf'),
	require.resolve('@expo-google-fonts/plus-jakarta-sans/600SemiBold/PlusJakartaSans_600SemiBold.ttf'),
	require.resolve('@expo-google-fonts/plus-jakarta-sans/700Bold/PlusJakartaSans_700Bold.ttf'),
	require.resolve('@expo-google-fonts/plus-jakarta-sans/800ExtraBold/PlusJakartaSans_800ExtraBold.ttf'),
]

const options: ResvgRenderOptions = {
	font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Plus Jakarta Sans' },
}

/** Draws SVG text as PNG bytes, the same ones every time. */
export async function rasterise(svg: string): Promise<Uint8Array> {
	const { width, height, pixels } = await renderAsync(svg, options)
	return await indexedPng(toPalette(width, height, pixels))
}

/** Draws SVG text as PNG of a width in pixels, whatever size it asks for. */
export async function drawAt(svg: string, width: number): Promise<Buffer> {
	return (await renderAsync(svg, { ...options, fitTo: { mode: 'width', value: width } })).asPng()
}

/** One word for everything but the drawing that makes the bytes of a picture: programs and fonts. */
export function rasterRecipe(): string {
	const hash = createHash('sha256')
	for (const file of [...fontFiles, ...programs]) hash.update(readFileSync(file))
	return hash.digest('hex')
}

const programs = [
	require.resolve('@resvg/resvg-js/package.json'),
	...['indexed-png.ts', 'to-palette.ts', 'rasterise.ts'].map((name) => `${import.meta.dirname}/${name}`),
]
