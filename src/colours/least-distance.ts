import { colourDistance } from './colour-distance.ts'
import { type ColourVision, visionMatrices } from './colour-vision.ts'

/** The two colours of a group that lie closest, and for which eyes. */
export type LeastDistance = { distance: number; vision: ColourVision; pair: readonly [string, string] }

const visions = Object.keys(visionMatrices) as ColourVision[]

/** The smallest distance between any two of the given colours for any eyes. */
export function leastDistance(colours: readonly string[]): LeastDistance {
	const all = colours.flatMap((one, index) =>
		colours.slice(index + 1).flatMap((other) =>
			visions.map((vision) => ({
				distance: colourDistance(one, other, vision),
				vision,
				pair: [one, other] as const,
			})),
		),
	)
	const [first, ...others] = all
	if (!first) throw new Error('two colours at least have a distance')
	return others.reduce((least, next) => (next.distance < least.distance ? next : least), first)
}
