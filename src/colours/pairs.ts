/** Two colours that meet on a page, and the least contrast they need: text 4.5, marks and borders 3. */
export type ColourPair = { front: string; ground: string; least: 4.5 | 3 }

const text = (front: string, ground: string): ColourPair => ({ front, ground, least: 4.5 })
const mark = (front: string, ground: string): ColourPair => ({ front, ground, least: 3 })

/** Every pair the stylesheets put together; a test holds each to its least contrast in both modes. */
export const colourPairs: readonly ColourPair[] = [
	...['ink', 'muted', 'link', 'sim', 'focus'].map((name) => text(name, 'paper')),
	...['ink', 'muted', 'link', 'focus'].map((name) => text(name, 'sunk')),
	text('on-saf', 'saffron'),
	text('paper', 'ink'),
	text('paper', 'link'),
	text('paper', 'sim'),
	...['edge', 'peer', 'c1', 'c2', 'c3', 'c4'].map((name) => mark(name, 'paper')),
	// Words inside marks.
	...['p1', 'p2', 'p3'].map((name) => text('on-lo', name)),
	...['p4', 'p5'].map((name) => text('on-hi', name)),
	...['dn2', 'dn1', 'same', 'up1', 'up2'].map((name) => text('on-lo', name)),
	...['dn3', 'up3'].map((name) => text('on-hi', name)),
	...['i1', 'i2', 'i3', 'i4'].map((name) => text(`on-${name}`, name)),
]

/** Data colours that are used together. */
export type ColourGroup = 'classes' | 'change' | 'status' | 'categories' | 'focus'

/** Data colours that all eyes must tell apart: each group with its least distance (OKLab times 100), any two of it. */
export const colourGroups: readonly { name: ColourGroup; colours: readonly string[]; least: number }[] = [
	{ name: 'classes', colours: ['p1', 'p2', 'p3', 'p4', 'p5'], least: 9 },
	{ name: 'change', colours: ['dn3', 'dn2', 'dn1', 'same', 'up1', 'up2', 'up3'], least: 11 },
	{ name: 'status', colours: ['i1', 'i2', 'i3', 'i4'], least: 10 },
	{ name: 'categories', colours: ['c1', 'c2', 'c3', 'c4'], least: 13 },
	{ name: 'focus', colours: ['focus', 'peer'], least: 16 },
]
