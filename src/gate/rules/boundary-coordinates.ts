import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { Bilingual } from '../../schemas/bilingual.ts'
import type { CoordinateFault } from '../geometry/coordinate-fault.ts'

export const boundaryCoordinatesRule: Rule = {
	id: 'boundary-coordinates',
	explanation: {
		id: 'Titik batas ditulis dalam derajat, bujur dahulu lalu lintang, dan terletak di Indonesia.',
		en: 'Points of a boundary are in degrees, longitude before latitude, and lie in Indonesia.',
	},
}

const hints: Readonly<Record<CoordinateFault, Bilingual>> = {
	'not-numbers': {
		id: 'ekspor ulang dari aplikasi peta sebagai GeoJSON',
		en: 'export it anew from the mapping program as GeoJSON',
	},
	swapped: {
		id: 'lintang dan bujurnya tertukar; tulis bujur dahulu, misalnya [113.9, -7.0]',
		en: 'latitude and longitude are swapped; write longitude first, for example [113.9, -7.0]',
	},
	projected: {
		id: 'titiknya dalam meter; ubah sistem koordinatnya menjadi EPSG:4326 (WGS 84) saat mengekspor',
		en: 'the points are in metres; set the coordinate system to EPSG:4326 (WGS 84) when exporting',
	},
	elsewhere: {
		id: 'titik ini di luar Indonesia; periksa sistem koordinat dan berkasnya',
		en: 'this point lies outside Indonesia; check the coordinate system and the file',
	},
}

export function boundaryCoordinates(position: readonly unknown[], fault: CoordinateFault): Finding {
	const expected = {
		id: 'bujur 94 sampai 142 dan lintang -12 sampai 7, dalam derajat',
		en: 'longitude 94 to 142 and latitude -12 to 7, in degrees',
	}
	return broken(boundaryCoordinatesRule, expected, roughly(position, fault), hints[fault])
}

/** Whole degrees tell what is wrong; an exact position is not repeated in a public report. */
function roughly(position: readonly unknown[], fault: CoordinateFault): string | Bilingual {
	if (fault === 'not-numbers') return { id: 'titik tanpa dua bilangan', en: 'a point without two numbers' }
	return `[${position.map((number) => Math.round(Number(number))).join(', ')}]`
}
