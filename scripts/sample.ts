import { join, resolve } from 'node:path'
import { makeSample } from './assemble/sample/make-sample.ts'
import { sampleAreaRows } from './assemble/sample/sample-areas.ts'
import { writeSample } from './assemble/sample/write-sample.ts'
import { sayNumber } from './ground/progress/reporter.ts'

/** `npm run sample`: writes the simulated recipients and their invented areas anew, the same bytes every time. */
const data = join(resolve(import.meta.dirname, '..'), 'data')
const written = await writeSample(data, makeSample(), sampleAreaRows())
for (const { file, bytes } of written) console.log(`${file} ${sayNumber(bytes)} bita · bytes`)
