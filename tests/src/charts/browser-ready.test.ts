import { describe, expect, it } from 'vitest'
import { filesUnder, importsOf, roomOf } from '../../docs/repository-files.ts'

const charts = filesUnder('src/charts', /\.ts$/)
const live = filesUnder('src/components/charts/live', /\.ts$/)

/** Imports that stay in a bundle, as `path -> target`: those of types are gone once it is made. */
function bundled(files: typeof charts, allowed: (target: string) => boolean): string[] {
	return files.flatMap((file) => {
		const text = file.text.replace(/import type [^\n]*\n/g, '')
		return importsOf({ ...file, text })
			.filter((target) => !allowed(target))
			.map((target) => `${file.path} -> ${target}`)
	})
}

describe('one code draws at build time and in the browser', () => {
	it('is read at all by this test', () => {
		expect(charts.length).toBeGreaterThan(30)
		expect(live.length).toBeGreaterThan(8)
	})

	it('needs nothing but itself and d3: no schemas, no words, no disk', () => {
		expect(bundled(charts, (target) => target === 'd3' || roomOf(target) === 'src/charts')).toEqual([])
	})

	// Maps are drawn at build time alone.
	const drawnInPages = charts.filter(
		({ path }) => !/\/(boundary-map|change-classes|map-classes|room-inside)\.ts$/.test(path),
	)

	it('takes from d3 what is small: its scales bring colours, dates and number formats along', () => {
		const names = drawnInPages.flatMap(({ text }) => /import \{([^}]*)\} from 'd3'/.exec(text)?.[1]?.split(',') ?? [])
		expect(names.map((name) => name.trim()).filter((name) => !['ticks', 'tickStep', 'nice'].includes(name))).toEqual([])
	})

	it('is read in the page by scripts that bring along their own words only', () => {
		const words = ['src/i18n/chart-reader.ts', 'src/topics/report/report-href.ts']
		// How an address, a size and the id of an area are written, on paper and on the screen alike.
		const plain = [
			'src/format/bytes.ts',
			'src/i18n/address.ts',
			'src/schemas/area-id.ts',
			'src/schemas/embed-address.ts',
		]
		// Asked for when somebody presses the button.
		const later = ['src/topics/embed/embed-actions.ts']
		const light = [...words, ...plain, ...later]
		const own = (target: string) => target.startsWith('src/charts/') || target.startsWith('src/components/charts/live/')
		expect(
			bundled(live, (target) => own(target) || light.includes(target) || target.startsWith('@fontsource')),
		).toEqual([])
	})
})
