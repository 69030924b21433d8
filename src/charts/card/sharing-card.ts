import { escapeXml } from '../escape-xml.ts'
import { type PageDrawing, textElement, withoutClasses } from '../standalone-svg.ts'
import { widthOfText } from '../text-width.ts'
import { type CardFigure, cardFigure } from './card-figure.ts'
import { type CardColours, cardColours, FOOT, HEIGHT, MARGIN, WIDTH } from './card-room.ts'
import { blockOfText, type TextBlock, textThatFits } from './card-text.ts'

/** What a picture for sharing says, from the top to the bottom. */
export type SharingCard = {
	language: string
	/** What it is about: "Kabupaten Sumenep", and a word beside it: "Jawa Timur". */
	place: string
	aside: string
	/** Name of the portal. */
	portal: string
	finding: string
	/** A few sentences under the finding; cut where they do not fit. */
	text?: string | undefined
	figure?: CardFigure | undefined
	chart?: { caption: string; drawing: PageDrawing } | undefined
	source: string
	/** Where the page stands. */
	address: string
	/** Names the figure, so that it can be found again. */
	figureId?: string | undefined
	/** The words of the band across a picture of simulated figures. */
	simulated?: string | undefined
}

const BAND = 46
const GAP = 48
const NARROW = 504
/** A word beside the place needs this much, or goes. */
const LEAST_ASIDE = 100
const { ink, muted, paper, rule, saffron, sim }: CardColours = cardColours

/** A picture for sharing as SVG text: 1200 by 630, the size that messengers and social sites show whole. */
export function sharingCard(card: SharingCard): string {
	const top = card.simulated ? BAND : 0
	const body = { top: top + 118, bottom: FOOT - 20 }
	const parts = [
		...(card.simulated ? band(card.simulated) : []),
		...head(card, top),
		...(card.chart ? twoColumns(card, card.chart, body) : oneColumn(card, body)),
		...foot(card),
	]
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" xml:lang="${card.language}" font-family="Plus Jakarta Sans" word-spacing="0.1em">`,
		`<title>${escapeXml(card.finding)}</title>`,
		`<rect width="${WIDTH}" height="${HEIGHT}" fill="${paper}"/>`,
		...parts,
		'</svg>\n',
	].join('')
}

function band(words: string): string[] {
	return [
		`<rect width="${WIDTH}" height="${BAND}" fill="${sim}"/>`,
		textElement({ text: words, x: MARGIN, y: 32, size: 24, weight: 800, fill: paper, spacing: 0.04 }),
	]
}

/** The name of what it is about, and of the portal with light under it; a rule of ink opens the picture. */
function head({ place, aside, portal }: SharingCard, top: number): string[] {
	const brand = widthOfText(portal, 36, 800, -0.045)
	const room = WIDTH - 2 * MARGIN - brand - 40
	const name = textThatFits(place, room, 30, 700)
	const after = MARGIN + widthOfText(name, 30, 700) + 16
	const rest = room - (after - MARGIN)
	const beside = rest < LEAST_ASIDE ? '' : textThatFits(aside, rest, 24, 400)
	const baseline = top + 68
	return [
		textElement({ text: name, x: MARGIN, y: baseline, size: 30, weight: 700, fill: ink }),
		textElement({ text: beside, x: after, y: baseline, size: 24, weight: 400, fill: muted }),
		`<rect x="${Math.round(WIDTH - MARGIN - brand)}" y="${baseline - 5}" width="${Math.round(brand)}" height="11" fill="${saffron}"/>`,
		textElement({
			text: portal,
			x: WIDTH - MARGIN,
			y: baseline,
			size: 36,
			weight: 800,
			fill: ink,
			anchor: 'end',
			spacing: -0.045,
		}),
		`<path d="M${MARGIN} ${top + 92}H${WIDTH - MARGIN}" stroke="${ink}" stroke-width="2.5"/>`,
	]
}

type Body = { top: number; bottom: number }

/** Finding and figure at the left, the chart at the right as large as it can be. */
function twoColumns(card: SharingCard, chart: NonNullable<SharingCard['chart']>, body: Body): string[] {
	const x = MARGIN + NARROW + GAP
	const caption = blockOfText(chart.caption, {
		x,
		y: body.top,
		room: WIDTH - MARGIN - x,
		lines: 2,
		sizes: [19],
		weight: 400,
		fill: muted,
		leading: 1.3,
	})
	const top = body.top + caption.height + 14
	const room = { width: WIDTH - MARGIN - x, height: body.bottom - top }
	const { drawing } = chart
	const scale = Math.min(room.width / drawing.width, room.height / drawing.height)
	return [
		...words(card, NARROW, body, [44, 40, 36, 33, 30, 27]),
		...caption.parts,
		`<g transform="translate(${x} ${Math.round(top)}) scale(${scale.toFixed(3)})">${withoutClasses(drawing.marks)}</g>`,
	]
}

function oneColumn(card: SharingCard, body: Body): string[] {
	return words(card, WIDTH - 2 * MARGIN, body, [64, 58, 52, 46, 40, 36])
}

/** The finding as large as fits, sentences under it, and the figure at the foot of the column. */
function words(card: SharingCard, room: number, body: Body, sizes: readonly number[]): string[] {
	const figure = card.figure ? cardFigure(card.figure, body.bottom, room) : { parts: [], height: 0 }
	const free = body.bottom - body.top - figure.height - (card.figure ? 24 : 0)
	const finding = blockOfText(card.finding, {
		x: MARGIN,
		y: body.top,
		room,
		height: free,
		sizes,
		weight: 800,
		fill: ink,
		leading: 1.16,
		spacing: -0.02,
	})
	return [...finding.parts, ...underneath(card, finding, room, body.top, free), ...figure.parts]
}

const TEXT_SIZE = 24

function underneath({ text }: SharingCard, finding: TextBlock, room: number, top: number, free: number): string[] {
	const y = top + finding.height + 16
	const lines = Math.floor((free - finding.height - 16) / (TEXT_SIZE * 1.4))
	if (!text || lines < 1) return []
	return blockOfText(text, { x: MARGIN, y, room, lines, sizes: [TEXT_SIZE], weight: 400, fill: muted, leading: 1.4 })
		.parts
}

/** Who published the figures, where the page stands, and the number of the figure. */
function foot({ source, address, figureId = '' }: SharingCard): string[] {
	const room = WIDTH - 2 * MARGIN
	const id = figureId === '' ? 0 : widthOfText(figureId, 19, 600) + 40
	return [
		`<path d="M${MARGIN} ${FOOT}H${WIDTH - MARGIN}" stroke="${rule}" stroke-width="1.5"/>`,
		textElement({
			text: textThatFits(source, room, 19, 400),
			x: MARGIN,
			y: FOOT + 32,
			size: 19,
			weight: 400,
			fill: muted,
		}),
		textElement({
			text: textThatFits(address, room - id, 19, 600),
			x: MARGIN,
			y: FOOT + 60,
			size: 19,
			weight: 600,
			fill: ink,
		}),
		...(figureId === ''
			? []
			: [
					textElement({
						text: figureId,
						x: WIDTH - MARGIN,
						y: FOOT + 60,
						size: 19,
						weight: 600,
						fill: muted,
						anchor: 'end',
					}),
				]),
	]
}
