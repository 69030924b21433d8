import { isOfficial } from './personal-name.ts'

const capital = String.raw`\p{Lu}[\p{L}'’]+`
const name = String.raw`(${capital}(?:\s${capital}){0,3})`

const titles =
	'[Bb]u|[Pp]ak|[Ii]bu|[Bb]apak|[Mm]bah|[Nn]enek|[Kk]akek|[Ss]dri?|[Ss]audar[ai]|[Aa]lm|[Aa]lmarhum(?:ah)?|Mrs?|Ms'
/** A street, a house, a day or a place may bear somebody's name. */
const honoured = String.raw`(?<!\b(?:[Jj]alan|[Jj]l|[Jj]ln|[Gg]edung|[Ss]akit|[Pp]anti|[Yy]ayasan|[Hh]ari|[Dd]esa|[Kk]elurahan|[Kk]ecamatan|[Tt]anah|[Aa]lue)\.?\s)`

const patterns = [
	new RegExp(String.raw`${honoured}(?<![\p{L}])(?:${titles})\.?\s${name}`, 'gu'),
	new RegExp(
		String.raw`(?<![\p{L}.])(?:a\.\s?n\.|a/n|an\.|[Aa]tas nama|[Bb]ernama|[Oo]n behalf of)\s?:?\s${name}`,
		'gu',
	),
	new RegExp(
		String.raw`(?<![\p{L}])(?:[Nn]ama(?: (?:lengkap|penerima|kpm|KPM|ibu|ayah|kepala keluarga))?|[Pp]enerima|KPM)\s?:\s?${name}`,
		'gu',
	),
]
const sonOrDaughter = /(?<![\p{L}])(\p{L}{2,})\s(bin|binti)\s(\p{L}{2,})/giu
/** An English `bin` holds paper or counts. */
const english =
	/^(?:a|an|the|of|for|and|or|is|are|to|in|per|each|dust|recycling|rubbish|waste|trash|width|size|sizes|number)$/i

/** True for two words that a place may be called by: there are villages named after a Pak or a Bu. */
export function mayBePlaceName(text: string): boolean {
	return /^\S+\s\S+$/.test(text)
}

/** Places of people named one by one: after a title, on somebody's behalf, as somebody's child. */
export function namedPersons(text: string): number[] {
	const spoken = patterns.flatMap((pattern) =>
		[...text.matchAll(pattern)].filter(([, said = '']) => !isOfficial(said)).map(({ index }) => index),
	)
	const children = [...text.matchAll(sonOrDaughter)].filter(
		([, child = '', , parent = '']) => !english.test(child) && !english.test(parent),
	)
	return [...spoken, ...children.map(({ index }) => index)]
}
