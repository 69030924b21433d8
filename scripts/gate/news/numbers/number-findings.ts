import { broken, type Finding } from '../../../../src/issue/finding.ts'
import { newsRules } from '../news-rules.ts'

/** A number of a text that no figure it may quote comes to; `near` is the nearest figure in words, `slip` one mistyped. */
export function unknownNumber(printed: string, areas: string, near: string | null, slip: boolean): Finding {
	const finding = broken(
		newsRules.number,
		{ id: `angka dari data ${areas}`, en: `a figure of the data of ${areas}` },
		printed,
		{
			id: `${near ? `terdekat ${near}; ` : ''}betulkan, tulis hitungannya di figures, atau bila sumbernya mencetaknya, di printed`,
			en: `${near ? `the nearest is ${near}; ` : ''}mend it, write how it is worked out into figures, or into printed what the source prints`,
		},
	)
	return slip ? finding : { ...finding, severity: 'warning' }
}

export function unreadableFormula(formula: string): Finding {
	return broken(
		newsRules.figures,
		{
			id: 'hitungan seperti p0(35.26, 2024) - p0(35.26, 2025)',
			en: 'a formula such as p0(35.26, 2024) - p0(35.26, 2025)',
		},
		formula,
		{
			id: 'pakai + - * / dan kurung, di antara angka, indikator(wilayah, periode), sum(…), count(…), atau stage(…)',
			en: 'use + - * / and brackets between numbers, indicator(area, period), sum(…), count(…) or stage(…)',
		},
	)
}

export function missingFigure(missing: string): Finding {
	return broken(
		newsRules.figures,
		{ id: 'angka yang ada dalam data kantor', en: "a figure of the office's data" },
		missing,
		{
			id: 'periksa id indikator, kode wilayah, dan periodenya; tulis periode seperti dalam berkasnya, misalnya 2025 atau 2025-03',
			en: 'check the id of the indicator, the code of the area and the period; write the period as its file does, 2025 or 2025-03',
		},
	)
}

/** A formula that no number of the text comes from: either of them is wrong. */
export function unusedFormula(formula: string, value: string): Finding {
	return broken(
		newsRules.figures,
		{ id: `angka ${value} dalam teks, hasil hitungan ini`, en: `the number ${value} in the text, which this comes to` },
		formula,
		{
			id: 'betulkan angkanya dalam teks, atau hitungannya; hapus hitungan yang tidak dipakai',
			en: 'mend the number in the text, or the formula; take out one that is not used',
		},
	)
}

export function unusedNumber(printed: string): Finding {
	const finding = broken(
		newsRules.figures,
		{ id: 'angka yang ada dalam teks', en: 'a number that stands in the text' },
		printed,
		{
			id: 'hapus dari printed, atau betulkan menurut teksnya',
			en: 'take it out of printed, or write it as the text does',
		},
	)
	return { ...finding, severity: 'warning' }
}

/** A number that one language tells and the other does not. */
export function onlyInOne(printed: string, other: string): Finding {
	const finding = broken(
		newsRules.number,
		{ id: `angka yang juga ada dalam ${other}`, en: `a number that ${other} tells, too` },
		printed,
		{
			id: 'samakan angka dalam kedua bahasa; tanda desimalnya berbeda',
			en: 'tell the same numbers in both languages; their decimal signs differ',
		},
	)
	return { ...finding, severity: 'warning' }
}
