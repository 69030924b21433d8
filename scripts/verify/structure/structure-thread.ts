import { parentPort, workerData } from 'node:worker_threads'
import { openSite } from '../../ground/files/site-files.ts'
import type { StructureOrder } from './verify-beside.ts'
import { verifySite } from './verify-site.ts'

/** Reads the structure of a finished site in a thread of its own, and says what is wrong with it. */
const { folder, promised, expected } = workerData as StructureOrder
const site = openSite(folder)
parentPort?.postMessage(verifySite({ ...site, paths: new Set([...site.paths, ...promised]) }, expected))
