import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attachmentName } from '../../../../src/desk/news/attachment-name.ts'
import { areaFinder } from '../../../../src/desk/news/find-areas.ts'
import { base64Of, fitWithin, lightEnough, pictureFileName } from '../../../../src/desk/news/fit-picture.ts'
import { newsDeskText } from '../../../../src/desk/news/news-desk-text.ts'
import { quotableFigures } from '../../../../src/desk/news/news-home.ts'
import { alone, chartTag, figureTag, insertAt } from '../../../../src/desk/news/news-tags.ts'
import { askedIn, plainPreview } from '../../../../src/desk/news/plain-preview.ts'
import { attachmentNameSchema } from '../../../../src/schemas/attachment.ts'
import { newsCategories } from '../../../../src/schemas/news.ts'

describe('areaFinder', () => {
	const { find, name } = areaFinder(
		{
			areas: [
				['99', 'Contoh Raya', 1],
				['99.01', 'Contoh', 2],
				['99.71', 'Contoh', 3],
				['99.01.01', 'Kecamatan Contoh', 4],
				['99.01.01.2001', 'Mekar', 5],
			],
		},
		'id',
	)

	it('finds by name, larger areas first, with the kind that tells two apart', () => {
		expect(find('contoh').slice(0, 3)).toEqual([
			{ code: '99.01', label: 'Kabupaten Contoh, Contoh Raya' },
			{ code: '99.71', label: 'Kota Contoh, Contoh Raya' },
			{ code: '99', label: 'Contoh Raya' },
		])
	})

	it('finds by several words, and by a code with and without dots', () => {
		expect(find('mekar  KAB').map(({ code }) => code)).toEqual(['99.01.01.2001'])
		expect(find('99.01.01.2001')[0]?.code).toBe('99.01.01.2001')
		expect(find('9901012001')[0]?.code).toBe('99.01.01.2001')
	})

	it('finds nothing for nothing, and calls an unknown area by its code', () => {
		expect([find('  '), find('tidak ada'), name('12')]).toEqual([[], [], '12'])
	})
})

describe('the size of a picture', () => {
	it('is at most 1,600 pixels a side, in proportion, and never more than it was', () => {
		expect(fitWithin(4000, 3000)).toEqual({ width: 1600, height: 1200 })
		expect(fitWithin(600, 800)).toEqual({ width: 600, height: 800 })
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 20_000 }), (width, height) => {
				const fitted = fitWithin(width, height)
				expect(Math.max(fitted.width, fitted.height)).toBeLessThanOrEqual(Math.max(1600, 1))
				expect(Math.min(fitted.width, fitted.height)).toBeGreaterThanOrEqual(1)
				expect(fitted.width <= width && fitted.height <= height).toBe(true)
			}),
		)
	})

	it('takes the best quality that is light enough, and a smaller picture only then', async () => {
		const tried: string[] = []
		const encode = async (longest: number, quality: number) => {
			tried.push(`${longest} ${quality}`)
			return { size: longest * quality * 150, longest, quality }
		}
		expect(await lightEnough(encode)).toMatchObject({ longest: 1600, quality: 0.6 })
		expect(tried).toEqual(['1600 0.86', '1600 0.78', '1600 0.7', '1600 0.6'])
		expect(await lightEnough(encode, 1024 * 0.86 * 150)).toMatchObject({ longest: 1600, quality: 0.5 })
		expect(await lightEnough(async () => ({ size: 200_000 }))).toBeNull()
	})

	it('is named by item and content', () => {
		expect(pictureFileName('forum', new Uint8Array([0, 255, 16, 1, 9]))).toBe('forum-00ff1001.jpg')
	})

	it('goes as text that comes back', () => {
		const long = Uint8Array.from({ length: 200_001 }, (_, at) => at % 251)
		expect(Buffer.from(base64Of(long), 'base64').equals(long)).toBe(true)
		fc.assert(
			fc.property(fc.uint8Array(), (bytes) => {
				expect(new Uint8Array(Buffer.from(base64Of(bytes), 'base64'))).toEqual(bytes)
			}),
		)
	})
})

describe('the name of an attachment', () => {
	it.each([
		['Notulen Forum (final).PDF', [], 'notulen-forum-final.pdf'],
		['usulan.desa_2025.csv', [], 'usulan-desa-2025.csv'],
		['???.pdf', [], 'lampiran.pdf'],
		['notulen.pdf', ['notulen.pdf', 'notulen-2.pdf'], 'notulen-3.pdf'],
		['notulen.docx', [], null],
		['pdf', [], null],
	])('of “%s” beside %j is %s', (called, taken, name) => {
		expect(attachmentName(called, taken)).toBe(name)
	})

	it('is one that the gate takes, whatever the file is called, and none that is taken', () => {
		const called = fc.tuple(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.constantFrom('.pdf', '.CSV'))
		fc.assert(
			fc.property(fc.array(called, { maxLength: 5 }), (files) => {
				const names: string[] = []
				for (const [stem, ending] of files) names.push(attachmentName(`${stem}${ending}`, names) ?? '')
				expect(names.filter((name) => !attachmentNameSchema.safeParse(name).success)).toEqual([])
				expect(new Set(names).size).toBe(files.length)
			}),
		)
	})
})

describe('what is put into a text', () => {
	it('is a figure of the portal, or a chart of it', () => {
		const key = { indicator: 'p0', area: '99.01', period: '2025' }
		expect(figureTag(key)).toBe('<Figure indicator="p0" area="99.01" period="2025" />')
		expect(chartTag(key)).toBe('<Chart indicator="p0" area="99.01" />')
	})

	it('stands where the caret was, a chart with empty lines around it', () => {
		expect(insertAt('ab', 1, 1, 'X')).toEqual({ text: 'aXb', caret: 2 })
		expect(insertAt('abc', 1, 2, 'XY')).toEqual({ text: 'aXYc', caret: 3 })
		expect([alone('', 0, 'X'), alone('a', 1, 'X'), alone('a\n', 2, 'X'), alone('a\n\n', 3, 'X')]).toEqual([
			'X\n\n',
			'\n\nX\n\n',
			'\nX\n\n',
			'X\n\n',
		])
	})

	it('is a number that a page would print: no word, no doubtful and no partial one', () => {
		const figure = (indikator: string, periode: string, nilai: number | string | null, status: 'A' | 'U' = 'A') => ({
			...{ indikator, periode, acuan: periode, nilai, satuan: 'persen' as const, status, catatan: null, sumber: 'x' },
		})
		const derived = (ada: number) => ({
			...figure('d', `202${ada}`, 7),
			rumus: '',
			masukan: [],
			cakupan: { ada, dari: 3 },
		})
		expect(
			quotableFigures({
				kode_wilayah: '99',
				pengamatan: [
					figure('p0', '2024', 3),
					figure('p0', '2025', 4),
					figure('s', '2025', 'maju'),
					figure('p1', '2025', 1, 'U'),
				],
				turunan: [derived(2), derived(3)],
			}),
		).toEqual([
			{ indicator: 'p0', area: '99', period: '2025', value: 4 },
			{ indicator: 'p0', area: '99', period: '2024', value: 3 },
			{ indicator: 'd', area: '99', period: '2023', value: 7 },
		])
	})
})

describe('the plain look of a text', () => {
	const body =
		'## Judul\n\n- **Satu** <Figure indicator="p0" area="99" period="2025" /> dan [dua](/wilayah/99/).\n\n<Chart indicator="p0" area="99" />\n\na \\< b'

	it('has numbers and charts in their places, and no marks', () => {
		const said = plainPreview(body, ({ indicator, period }, kind) => `${kind} ${indicator} ${period}`.trim())
		expect(said).toBe('Judul\n\n• Satu Figure p0 2025 dan dua.\n\nChart p0\n\na < b')
	})

	it('knows which figures are asked for', () => {
		expect(askedIn(body).map(({ kind, area, period }) => [kind, area, period])).toEqual([
			['Figure', '99', '2025'],
			['Chart', '99', ''],
		])
	})
})

describe('the words of the form', () => {
	it('offer categories that the gate knows', () => {
		for (const language of ['id', 'en'] as const) {
			const offered = Object.keys(newsDeskText(language).categories)
			expect(offered.length).toBeGreaterThan(3)
			expect(offered.filter((category) => !newsCategories.some((known) => known === category))).toEqual([])
		}
	})
})
