/**
 * Widths of text in Plus Jakarta Sans, so that labels are laid out when the page is built. Advance widths in
 * thousandths of the font size, for the characters U+0020 to U+007E, with tabular figures, measured from the
 * font file at the weights 400, 700 and 800; other weights are interpolated, other characters taken from below.
 */
const advances: Readonly<Record<400 | 700 | 800, readonly number[]>> = {
	400: [
		170, 282, 395, 790, 646, 974, 734, 245, 295, 295, 479, 606, 270, 498, 286, 429, 600, 600, 600, 600, 600, 600, 600,
		600, 600, 600, 286, 306, 606, 606, 606, 499, 929, 652, 693, 781, 742, 612, 581, 821, 736, 256, 383, 654, 531, 836,
		736, 878, 643, 878, 641, 646, 512, 700, 652, 984, 597, 623, 584, 315, 429, 315, 606, 598, 352, 572, 667, 600, 667,
		615, 388, 662, 573, 229, 229, 548, 229, 908, 573, 655, 667, 667, 338, 509, 388, 573, 517, 797, 487, 536, 449, 317,
		300, 317, 606,
	],
	700: [
		178, 371, 498, 915, 647, 1046, 793, 311, 379, 379, 540, 660, 357, 600, 378, 506, 600, 600, 600, 600, 600, 600, 600,
		600, 600, 600, 378, 398, 660, 660, 660, 583, 927, 712, 691, 774, 740, 595, 586, 808, 733, 279, 393, 679, 543, 893,
		741, 878, 648, 878, 661, 647, 542, 718, 697, 1020, 661, 660, 571, 416, 506, 416, 660, 663, 381, 580, 672, 608, 672,
		612, 401, 652, 593, 252, 252, 577, 252, 924, 593, 652, 672, 672, 374, 514, 413, 593, 566, 883, 558, 586, 481, 398,
		395, 398, 660,
	],
	800: [
		180, 400, 532, 956, 647, 1070, 813, 333, 407, 407, 560, 678, 386, 634, 408, 532, 600, 600, 600, 600, 600, 600, 600,
		600, 600, 600, 408, 428, 678, 678, 678, 611, 926, 732, 690, 772, 739, 589, 587, 804, 732, 287, 396, 687, 547, 912,
		742, 878, 649, 878, 667, 647, 552, 724, 712, 1032, 682, 672, 567, 449, 532, 449, 678, 684, 391, 583, 673, 611, 673,
		611, 405, 648, 599, 260, 260, 586, 260, 929, 599, 651, 673, 673, 386, 515, 421, 599, 582, 912, 582, 602, 492, 425,
		426, 425, 678,
	],
}

const otherAdvances: Readonly<Record<string, number>> = {
	'–': 655,
	'—': 985,
	'−': 660,
	'…': 778,
	'“': 560,
	'”': 560,
	'’': 357,
}
const FALLBACK_ADVANCE = 620
/** Word spacing of chart text in em, as the style sheet sets it: the font's own space is narrow. */
const WORD_SPACING = 0.1
/** Screens that round each letter to whole pixels print a little wider than the font says. */
const SAFETY = 1.02

function advanceOf(character: string, weight: number): number {
	return advancesAt(weight)[character.charCodeAt(0) - 32] ?? otherAdvances[character] ?? FALLBACK_ADVANCE
}

const atWeights = new Map<number, readonly number[]>()

/** Advance widths at a weight: there are four weights, and hundreds of thousands of letters. */
function advancesAt(weight: number): readonly number[] {
	const known = atWeights.get(weight) ?? advances[400].map((_, index) => between(index, weight))
	atWeights.set(weight, known)
	return known
}

function between(index: number, weight: number): number {
	const [regular, bold, heavy] = [advances[400][index] ?? 0, advances[700][index] ?? 0, advances[800][index] ?? 0]
	if (weight <= 700) return regular + ((bold - regular) * (weight - 400)) / 300
	return bold + ((heavy - bold) * (weight - 700)) / 100
}

/** Width of a text in drawing units at a font size and weight, letter spacing in em. */
export function widthOfText(text: string, size: number, weight = 400, letterSpacing = 0): number {
	let thousandths = 0
	for (const character of text) {
		thousandths += advanceOf(character, weight) + letterSpacing * 1000
		if (character === ' ') thousandths += WORD_SPACING * 1000
	}
	return (thousandths * size * SAFETY) / 1000
}
