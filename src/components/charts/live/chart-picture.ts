import fontAddress from '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2?url'
import { type PageDrawing, standaloneSvg } from '../../../charts/standalone-svg.ts'
import { type ChartFacts, trimmed } from './chart-facts.ts'

/** Pixels of a saved picture to a unit of its drawing. */
const PIXELS = 2

/** The chart as an SVG file that carries its font with it. */
export async function chartPicture(figure: HTMLElement, facts: ChartFacts) {
	const drawings = [...figure.querySelectorAll<HTMLElement>('.draw')].flatMap((draw) => drawingOf(draw))
	return standaloneSvg({ ...facts, drawings: [...drawings, ...keyOf(figure)], fontFace: await fontFace() })
}

/** The wide drawing of a pair, or the only one, with its heading. */
function drawingOf(draw: HTMLElement): PageDrawing[] {
	const svg = draw.querySelector<SVGSVGElement>('svg.w') ?? draw.querySelector('svg')
	if (!svg) return []
	const heading = draw.previousElementSibling
	const { width, height } = svg.viewBox.baseVal
	const named = heading instanceof HTMLHeadingElement ? trimmed(heading.textContent) : ''
	return [{ heading: named, marks: marksOf(svg), width, height }]
}

const KEY_LINE = 20
const KEY_TEXT = 26

/** The key of a map, a line for each class: a picture of the map alone would say nothing of its colours. */
function keyOf(figure: HTMLElement): PageDrawing[] {
	const lines = [...figure.querySelectorAll('.key li')].map((item, index) => {
		const swatch = marksOf(item.querySelector('svg'))
		const text = new XMLSerializer().serializeToString(document.createTextNode(trimmed(item.textContent)))
		const baseline = index * KEY_LINE + 11.5
		return `<g transform="translate(0 ${index * KEY_LINE})">${swatch}</g><text class="t-s" x="${KEY_TEXT}" y="${baseline}">${text}</text>`
	})
	return lines.length === 0 ? [] : [{ heading: '', marks: lines.join(''), width: 0, height: lines.length * KEY_LINE }]
}

/** What is drawn inside an SVG element, without its title and description. */
function marksOf(svg: SVGSVGElement | null): string {
	return [...(svg?.children ?? [])]
		.filter(({ tagName }) => tagName !== 'title' && tagName !== 'desc')
		.map((mark) => new XMLSerializer().serializeToString(mark).replaceAll(/ xmlns="[^"]*"/g, ''))
		.join('')
}

/** The font of the page as a rule that needs no other file; without it the picture falls back to Arial. */
async function fontFace(): Promise<string> {
	const answer = await fetch(fontAddress).catch(() => null)
	if (!answer?.ok) return ''
	const data = await asDataAddress(await answer.blob())
	return `@font-face{font-family:'Plus Jakarta Sans';font-weight:200 800;src:url(${data}) format('woff2')}`
}

function asDataAddress(blob: Blob): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader()
		reader.addEventListener('load', () => resolve(String(reader.result)))
		reader.addEventListener('error', () => reject(reader.error))
		reader.readAsDataURL(blob)
	})
}

/** Paints an SVG file at twice its size. The page's policy lets images come from `data:` addresses only. */
export async function paintPng({ svg, width, height }: Awaited<ReturnType<typeof chartPicture>>): Promise<Blob> {
	const image = new Image(width * PIXELS, height * PIXELS)
	image.src = await asDataAddress(new Blob([svg], { type: 'image/svg+xml' }))
	await image.decode()
	const canvas = document.createElement('canvas')
	canvas.width = width * PIXELS
	canvas.height = height * PIXELS
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png')
	})
}
