import { join, resolve } from 'node:path'
import { sayNumber } from './progress/reporter.ts'
import { OFFICE_FOLDER } from './read/office-folder.ts'
import { makeSample } from './sample/make-sample.ts'
import { sampleAreaRows } from './sample/sample-areas.ts'
import { writeSample } from './write/write-sample.ts'

/** `npm run sample`: writes the simulated recipients and their invented areas anew, the same bytes every time. */
const data = join(resolve(import.meta.dirname, '..'), OFFICE_FOLDER)
const written = await writeSample(data, makeSample(), sampleAreaRows())
for (const { file, bytes } of written) console.log(`${file} ${sayNumber(bytes)} bita · bytes`)
