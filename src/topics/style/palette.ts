import { contrast } from '../../colours/contrast.ts'
import { leastDistance } from '../../colours/least-distance.ts'
import { type ColourGroup, colourGroups } from '../../colours/pairs.ts'
import { readTokens, type Tokens } from '../../colours/read-tokens.ts'
import { formatNumber } from '../../format/number.ts'
import type { Language } from '../../schemas/bilingual.ts'
import changeCss from '../../styles/change-tokens.css?raw'
import css from '../../styles/tokens.css?raw'

/** A colour of the page with its value and its contrast to the paper in both modes, as printed. */
export type Swatch = { name: string; light: string; dark: string }

/** Data colours that are used together, with their smallest distance in both modes. */
export type SwatchGroup = { name: ColourGroup; swatches: readonly Swatch[]; light: string; dark: string }

const page = ['paper', 'sunk', 'ink', 'muted', 'link', 'edge', 'rule', 'saffron', 'sim'] as const
const tokens = readTokens(css, changeCss)

function swatch(name: string, language: Language): Swatch {
	const said = (mode: Tokens) => {
		const [hex = '', paper = ''] = [mode[name], mode.paper]
		return `${hex} ${formatNumber(contrast(hex, paper), 1, language)} : 1`
	}
	return { name, light: said(tokens.light), dark: said(tokens.dark) }
}

/** The colours of paper, ink and rules. */
export function pageSwatches(language: Language): Swatch[] {
	return page.map((name) => swatch(name, language))
}

/** The colours of data by group. */
export function dataSwatches(language: Language): SwatchGroup[] {
	const distance = (mode: Tokens, names: readonly string[]) =>
		formatNumber(leastDistance(names.map((name) => mode[name] ?? '')).distance, 1, language)
	return colourGroups.map(({ name, colours }) => ({
		name,
		swatches: colours.map((one) => swatch(one, language)),
		light: distance(tokens.light, colours),
		dark: distance(tokens.dark, colours),
	}))
}
