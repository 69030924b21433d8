import { describe, expect, it } from 'vitest'
import { rules } from '../../scripts/assemble/check/rules.ts'
import { checkKinds } from '../../src/gate/plausibility/figures/declared-check.ts'
import { observationColumns } from '../../src/gate/read/observation-columns.ts'
import { recipientColumns } from '../../src/gate/recipients/recipient-columns.ts'
import { areaHeadings } from '../../src/gate/rows/area-row.ts'
import { correctionHeadings } from '../../src/gate/rows/correction-row.ts'
import { electoralDistrictHeadings } from '../../src/gate/rows/electoral-district-row.ts'
import { followUpHeadings } from '../../src/gate/rows/follow-up-row.ts'
import { indicatorHeadings } from '../../src/gate/rows/indicator-row.ts'
import { plausibilityHeadings } from '../../src/gate/rows/plausibility-row.ts'
import { programmeBenefitHeadings } from '../../src/gate/rows/programme-benefit-row.ts'
import { programmeComponentHeadings } from '../../src/gate/rows/programme-component-row.ts'
import { programmeHeadings } from '../../src/gate/rows/programme-row.ts'
import { recommendationHeadings } from '../../src/gate/rows/recommendation-row.ts'
import { socialRegistryHeadings } from '../../src/gate/rows/social-registry-row.ts'
import { verificationHeadings } from '../../src/gate/rows/verification-row.ts'
import { areaKinds } from '../../src/schemas/area.ts'
import { areaLevels } from '../../src/schemas/area-code.ts'
import { sidecarSchema } from '../../src/schemas/dataset.ts'
import { observationStatuses } from '../../src/schemas/observation-status.ts'
import { portalSchema } from '../../src/schemas/portal.ts'
import { pillars, sectors, strategies } from '../../src/schemas/programme.ts'
import { recipientCategories } from '../../src/schemas/recipient-categories.ts'
import { followUpWords } from '../../src/schemas/recommendation.ts'
import { textOf } from './repository-files.ts'

const dictionary = textOf('data/README.md')

/** Words that the dictionary does not hold in backquotes. */
function missing(words: readonly string[]): string[] {
	return words.filter((word) => !dictionary.includes(`\`${word}\``))
}

describe('the data dictionary holds what the reader knows', () => {
	it.each([
		['observations', observationColumns.known],
		['areas.csv', areaHeadings],
		['indicators.csv', indicatorHeadings],
		['plausibility.csv', plausibilityHeadings],
		['kinds of plausibility checks', Object.keys(checkKinds)],
		['programmes.csv', programmeHeadings],
		['programme-benefits.csv', programmeBenefitHeadings],
		['programme-components.csv', programmeComponentHeadings],
		['social-registries.csv', socialRegistryHeadings],
		['verifications.csv', verificationHeadings],
		['electoral-districts.csv', electoralDistrictHeadings],
		['recommendations.csv', recommendationHeadings],
		['follow-ups.csv', followUpHeadings],
		['corrections.csv', correctionHeadings],
		['recipients', recipientColumns.known],
	])('every column of %s', (_file, headings) => {
		expect(headings.length).toBeGreaterThan(0)
		expect(missing(headings)).toEqual([])
	})

	it('which columns of an observation are required, and no others', () => {
		const rows = dictionary.split('\n')
		const marked = (mark: string) =>
			observationColumns.known.filter((column) => rows.some((row) => row.startsWith(`| \`${column}\` | ${mark} |`)))
		expect(marked('ya · yes')).toEqual(observationColumns.required)
		expect([...marked('ya · yes'), ...marked('tidak · no')].toSorted()).toEqual(
			[...observationColumns.known].toSorted(),
		)
	})

	it('every status, and every key of a sidecar and of the settings', () => {
		expect(missing(observationStatuses)).toEqual([])
		expect(missing(Object.keys(sidecarSchema.shape))).toEqual([])
		expect(missing(Object.keys(portalSchema.shape))).toEqual([])
		expect(missing(Object.keys(portalSchema.shape.contact.shape))).toEqual([])
	})

	it('every word that a row of recipients may hold', () => {
		expect(missing(Object.values(recipientCategories).flatMap((list) => list.flatMap(({ words }) => words)))).toEqual(
			[],
		)
	})

	it('every word that a cell of a registry may hold', () => {
		expect(
			missing([...areaLevels, ...areaKinds, ...strategies, ...pillars, ...sectors, ...Object.values(followUpWords)]),
		).toEqual([])
	})
})

describe('the explanation of error messages', () => {
	it('has a heading for every rule of the gate', () => {
		const headings = new Set(textOf('docs/pesan-galat.md').match(/^## .+$/gm))
		expect(rules.filter(({ id }) => !headings.has(`## ${id}`)).map(({ id }) => id)).toEqual([])
	})
})

describe('the methodology', () => {
	const page = textOf('src/topics/about/MethodsPage.astro')

	it('leads to every indicator of the registry by itself, whose page says definition, method and formula', () => {
		expect(page).toContain('const shown = [...readShownIndicators().values()]')
		expect(page).toContain('{shown.map(({ id, name }) => (')
		for (const part of ['id={id}', '{name[language]}', '}#metode`}']) expect(page).toContain(part)
		const own = textOf('src/topics/indicator/IndicatorPage.astro')
		const parts = [
			'id="metode"',
			'{indicator.definition[language]}',
			'{indicator.method[language]}',
			'sayFormula(indicator',
		]
		for (const part of parts) expect(own).toContain(part)
	})

	it('has the same sections in both languages', () => {
		const sections = (language: 'id' | 'en') => textOf(`src/content/pages/metodologi.${language}.mdx`).match(/^#+ /gm)
		expect(sections('id')?.length).toBeGreaterThan(3)
		expect(sections('en')).toEqual(sections('id'))
	})

	it('names the survey, the middle of the siblings and the register of areas', () => {
		for (const language of ['id', 'en']) {
			const text = textOf(`src/content/pages/metodologi.${language}.mdx`)
			expect(text).toMatch(language === 'id' ? /survei/ : /survey/)
			expect(text).toMatch(/median/i)
			expect(text).toMatch(/idn-area-data/)
		}
	})
})
