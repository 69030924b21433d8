import { type Light, lightOf, type Matrix, transform } from './colour.ts'
import { type ColourVision, visionMatrices } from './colour-vision.ts'

/** From light to cone responses and from their roots to OKLab (Ottosson, "A perceptual color space", 2020). */
const cones: Matrix = [
	[0.4122214708, 0.5363325363, 0.0514459929],
	[0.2119034982, 0.6806995451, 0.1073969566],
	[0.0883024619, 0.2817188376, 0.6299787005],
]
const lab: Matrix = [
	[0.2104542553, 0.793617785, -0.0040720468],
	[1.9779984951, -2.428592205, 0.4505937099],
	[0.0259040371, 0.7827717662, -0.808675766],
]

function seen(hex: string, vision: ColourVision): Light {
	const [red, green, blue] = transform(visionMatrices[vision], lightOf(hex))
	const clip = (channel: number) => Math.min(1, Math.max(0, channel))
	const [long, middle, short] = transform(cones, [clip(red), clip(green), clip(blue)])
	return transform(lab, [Math.cbrt(long), Math.cbrt(middle), Math.cbrt(short)])
}

/** Distance of two colours in OKLab times 100, as seen by the given eyes: from 2 on they differ, from 9 on at a glance. */
export function colourDistance(one: string, other: string, vision: ColourVision): number {
	const [a, b] = [seen(one, vision), seen(other, vision)]
	return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}
