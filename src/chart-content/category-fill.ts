import type { StackClass } from '../charts/stack/stacked-input.ts'

/** From the highest category down; all below the fourth look alike, as no more shades can be told apart. */
const fills = ['i4', 'i3', 'i2', 'i1'] as const

/** Fill of a category, alike wherever its indicator is drawn, whichever of its words occur. */
export function categoryFill(categories: readonly string[], category: string): StackClass['fill'] {
	return fills[categories.length - 1 - categories.indexOf(category)] ?? 'i1'
}
