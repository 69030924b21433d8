import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textThatFits } from '../../../src/charts/card/card-text.ts'
import { type SharingCard, sharingCard } from '../../../src/charts/card/sharing-card.ts'
import { widthOfText } from '../../../src/charts/text-width.ts'

const card: SharingCard = {
	language: 'id',
	place: 'Kabupaten Contoh',
	aside: 'Rekaan',
	portal: 'Terang',
	finding: 'Sejak 2015 persentase penduduk miskin di Contoh turun 3,18 poin persen',
	figure: {
		before: '',
		number: '17,02',
		after: '%',
		caption: 'penduduk miskin, Maret 2025',
		of: { value: 17.02, unit: '100 penduduk', parent: { value: 9.5, text: 'Rekaan 9,50' } },
	},
	chart: {
		caption: 'Persentase penduduk miskin, Contoh, 2004–2025',
		drawing: { heading: '', marks: '<path class="ax" d="M0 0H340"/>', width: 340, height: 230 },
	},
	source: 'Sumber: Badan Contoh, Tabel Contoh.',
	address: 'contoh.example/wilayah/99.01/',
	figureId: 'T7K2-M9QD',
	simulated: 'SIMULASI · bukan data nyata',
}

type Line = { text: string; left: number; right: number; top: number; bottom: number }

/** Lines of a card outside its chart and its ruler, with the room each takes up. */
function linesOf(svg: string): Line[] {
	const plain = svg.replace(/<g .*?<\/g>/gs, '')
	const pattern =
		/<text x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)" font-weight="(\d+)" fill="[^"]*"( text-anchor="end")?(?: letter-spacing="(-?[\d.]+)em")?>([^<]*)</g
	return [...plain.matchAll(pattern)].map(([, x, y, size, weight, end, spacing = '0', raw = '']) => {
		const text = raw.replace(/&lt;|&gt;|&quot;|&amp;/g, '&')
		const width = widthOfText(text, Number(size), Number(weight), Number(spacing))
		const left = end ? Number(x) - width : Number(x)
		return { text, left, right: left + width, top: Number(y) - Number(size) * 0.75, bottom: Number(y) }
	})
}

const meet = (a: Line, b: Line) =>
	a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1

const words = fc
	.array(fc.stringMatching(/^[A-Za-zé0-9(),%–]{1,14}$/), { minLength: 1, maxLength: 40 })
	.map((list) => list.join(' '))
const figures = fc.option(
	fc.record({
		before: fc.constantFrom('', 'Rp'),
		number: fc.constantFrom('7', '17,02', '1.143.002', '277.534.122'),
		after: fc.constantFrom('', '%'),
		caption: words,
		of: fc.constantFrom(undefined, { value: 17, unit: '100 penduduk', parent: undefined }),
	}),
	{ nil: undefined },
)
const cards = fc.record({
	...Object.fromEntries(Object.entries(card).map(([key, value]) => [key, fc.constant(value)])),
	place: words,
	aside: words,
	finding: words,
	text: fc.option(words, { nil: undefined }),
	figure: figures,
	chart: fc.constantFrom(card.chart, undefined),
	source: words,
	address: words,
	figureId: fc.constantFrom(undefined, 'T7K2-M9QD'),
	simulated: fc.constantFrom(undefined, 'SIMULASI · bukan data nyata'),
}) as fc.Arbitrary<SharingCard>

describe('a picture for sharing', () => {
	it('looks as in the snapshot, which a browser opens', async () => {
		await expect(sharingCard(card)).toMatchFileSnapshot('__snapshots__/sharing-card.svg')
	})

	it('keeps every word inside its frame, and no line on another', () => {
		fc.assert(
			fc.property(cards, (any) => {
				const lines = linesOf(sharingCard(any))
				const outside = lines.filter(
					({ left, right, top, bottom }) => left < 55 || right > 1146 || top < 0 || bottom > 625,
				)
				const met = lines.flatMap((one, index) => lines.slice(index + 1).filter((other) => meet(one, other)))
				expect({ outside, met }).toEqual({ outside: [], met: [] })
			}),
		)
	})

	it('says that figures are simulated before anything else, and only then', () => {
		expect(linesOf(sharingCard(card))[0]?.text).toBe('SIMULASI · bukan data nyata')
		expect(sharingCard({ ...card, simulated: undefined })).not.toContain('SIMULASI')
	})

	it('names the figure in its foot, beside the address of the page', () => {
		const [address, id] = linesOf(sharingCard(card)).slice(-2)
		expect([address?.text, id?.text]).toEqual(['contoh.example/wilayah/99.01/', 'T7K2-M9QD'])
		expect(id?.right).toBeCloseTo(1144, 0)
	})

	it('needs nothing from elsewhere and leaves no class behind', () => {
		expect(sharingCard(card)).not.toMatch(/class=|href=|url\(|style=/)
	})

	it('sets a short finding larger than a long one', () => {
		const sizeOf = (finding: string) =>
			Number(/font-size="(\d+)" font-weight="800"[^>]*>(?:Turun)/.exec(sharingCard({ ...card, finding }))?.[1])
		expect(sizeOf('Turun')).toBeGreaterThan(sizeOf(`Turun ${'lagi dan lagi '.repeat(12)}`))
	})
})

describe('textThatFits', () => {
	it('leaves a text that fits, and cuts another between words', () => {
		expect(textThatFits('Jawa Timur', 500, 20, 400)).toBe('Jawa Timur')
		expect(textThatFits('Badan Pusat Statistik, Susenas', 240, 20, 400)).toBe('Badan Pusat Statistik…')
	})
})
