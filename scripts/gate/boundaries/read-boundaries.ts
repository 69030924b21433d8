import { join } from 'node:path'
import type { Position } from 'geojson'
import { coordinateFault } from '../../../src/gate/geometry/coordinate-fault.ts'
import { ringFault } from '../../../src/gate/geometry/ring-fault.ts'
import type { AreaRegister } from '../../../src/gate/register/area-register.ts'
import { boundaryCoordinates } from '../../../src/gate/rules/boundary-coordinates.ts'
import { boundaryFile, boundaryFileEmpty } from '../../../src/gate/rules/boundary-file.ts'
import { boundaryNotPolygon, boundaryRing } from '../../../src/gate/rules/boundary-shape.ts'
import { boundarySiblings } from '../../../src/gate/rules/boundary-siblings.ts'
import { unexpectedBoundaryFile } from '../../../src/gate/rules/unexpected-file.ts'
import type { Finding } from '../../../src/issue/finding.ts'
import type { IssueCollector } from '../../../src/issue/issue-collector.ts'
import { parentCodeOf } from '../../../src/schemas/area-code.ts'
import { readFolder, readWhole } from '../folder/data-folder.ts'
import type { Boundary } from './boundary.ts'
import { boundaryCode, type CodesBefore } from './feature-code.ts'
import { parseBoundaries, type RawFeature } from './parse-boundaries.ts'

/** Reads all of `data/boundaries/`, if there is such a folder, and reports what is wrong with its files. */
export async function readBoundaries(
	dataDir: string,
	register: AreaRegister,
	issues: IssueCollector,
): Promise<Boundary[]> {
	const folder = join(dataDir, 'boundaries')
	const before: CodesBefore = new Map()
	const boundaries: Boundary[] = []
	for (const name of await boundaryFiles(folder, issues)) {
		const path = join(folder, name)
		const bytes = await readWhole(path, issues)
		if (bytes) boundaries.push(...readFile(path, name, bytes.toString('utf8'), { register, issues, before }))
	}
	reportMissingSiblings(folder, [...before.keys()], register, issues)
	return boundaries
}

async function boundaryFiles(folder: string, issues: IssueCollector): Promise<string[]> {
	const { files, folders } = await readFolder(folder)
	const visible = [...files, ...folders].filter((name) => !name.startsWith('.') && !/\.(md|txt)$/i.test(name)).sort()
	const known = visible.filter((name) => /\.(geojson|topojson|json)$/.test(name) && files.includes(name))
	for (const name of visible.filter((one) => !known.includes(one))) {
		issues.add(join(folder, name), null, null, unexpectedBoundaryFile(name))
	}
	return known
}

type Context = { register: AreaRegister; issues: IssueCollector; before: CodesBefore }

function readFile(path: string, name: string, text: string, { register, issues, before }: Context): Boundary[] {
	const features = parseBoundaries(text)
	if (!features || features.length === 0) {
		issues.add(path, null, null, features ? boundaryFileEmpty() : boundaryFile(text.slice(0, 40)))
		return []
	}
	return features.flatMap((feature, i): Boundary[] => {
		const { code, finding } = boundaryCode(feature.code, name, register, before)
		const { polygons, fault } = outlineOf(feature)
		const place = code ?? `feature ${i + 1}`
		for (const one of [finding, fault]) if (one) issues.add(path, null, place, one)
		return code && polygons && !finding && !fault ? [{ code, polygons }] : []
	})
}

function outlineOf({ geometry }: RawFeature): { polygons?: Position[][][]; fault: Finding | null } {
	const polygons =
		geometry?.type === 'Polygon'
			? [geometry.coordinates]
			: geometry?.type === 'MultiPolygon'
				? geometry.coordinates
				: null
	if (!polygons || !isNested(polygons)) return { fault: boundaryNotPolygon(geometry?.type ?? 'no geometry') }
	const rings = polygons.flat()
	const outside = coordinateFault(rings)
	if (outside) return { fault: boundaryCoordinates(outside.position, outside.fault) }
	const broken = rings.flatMap((ring) => ringFault(ring) ?? [])[0]
	return { polygons, fault: broken ? boundaryRing(broken) : null }
}

/** Whether these are lists of lists of lists of positions, as the type of the geometry promises. */
function isNested(polygons: unknown): polygons is Position[][][] {
	const isList = (value: unknown): value is unknown[] => Array.isArray(value) && value.length > 0
	return (
		isList(polygons) && polygons.every((rings) => isList(rings) && rings.every((r) => isList(r) && r.every(isList)))
	)
}

function reportMissingSiblings(
	folder: string,
	codes: readonly string[],
	register: AreaRegister,
	issues: IssueCollector,
): void {
	const given = new Set(codes)
	for (const parent of new Set(codes.map((code) => parentCodeOf(code)))) {
		if (parent === undefined) continue
		const missing = register.childrenOf(parent).filter(({ code }) => !given.has(code))
		if (missing.length > 0) issues.add(folder, null, null, boundarySiblings(parent, missing))
	}
}
