import { parentPort, workerData } from 'node:worker_threads'
import { openSite } from '../../ground/files/site-files.ts'
import { knownStructure } from './known-structure.ts'
import type { StructureOrder, StructureReport } from './verify-beside.ts'
import { verifySite } from './verify-site.ts'

/** Reads the structure of a finished site in a thread of its own, and says what is wrong with it. */
const { folder, promised, expected, asked, before } = workerData as StructureOrder
const found = openSite(folder)
const site = { ...found, paths: new Set([...found.paths, ...promised]) }
const known = knownStructure(asked, before, site)
const issues = verifySite(site, expected, { known })
parentPort?.postMessage({ issues, record: known.record() } satisfies StructureReport)
